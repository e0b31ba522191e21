import type { CreditForm } from '../types.ts'
import type { NamedCredit } from './credit.ts'
import { isoDate } from './isoDate.ts'

/** Months as agencies abbreviate them in datelines (AP Stylebook, "months"). */
const months = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

/** A, B and C */
function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function via(credit: NamedCredit): string {
  return credit.via.length === 0 ? '' : ` via ${joined(credit.via)}`
}

function dateOf(credit: NamedCredit): string {
  const date = isoDate(credit.date ?? '')
  return date ? `${months[date.month - 1] ?? ''} ${date.day}` : (credit.date ?? '')
}

function dateline(credit: NamedCredit): string {
  const head = [credit.place?.toUpperCase() ?? '', dateOf(credit)].filter((part) => part !== '').join(', ')
  return `${head}${head === '' ? '' : ' '}(${credit.sources.join('/')}${via(credit)}) --`
}

function names(credit: NamedCredit): string {
  return joined((credit.people ?? []).map((person) => person.name))
}

function lede(credit: NamedCredit): string {
  if (credit.form === 'staff' || credit.sources.length === 0) {
    const people = names(credit)
    return [people === '' ? '' : `By ${people}`, credit.house || (people === '' ? 'By our staff' : '')]
      .filter((part) => part !== '')
      .join(', ')
  }
  if (credit.form === 'dateline') return dateline(credit)
  const said = credit.form === 'compiled' ? 'Compiled from reports by' : 'As reported by'
  return `${said} ${joined(credit.sources)}${via(credit)}`
}

function caption(credit: NamedCredit): string {
  const people = names(credit)
  const sources = credit.sources.join('/')
  return `${[people, sources].filter((part) => part !== '').join('/')}${via(credit)}`
}

function byline(credit: NamedCredit): string {
  const people = names(credit)
  return `By ${[people, joined(credit.sources)].filter((part) => part !== '').join(', ')}${via(credit)}`
}

/** Credits in English. */
export function englishWording(credit: NamedCredit, form: CreditForm): string {
  if (form === 'lede') {
    const words = lede(credit)
    return credit.house && credit.form !== 'staff' && credit.sources.length > 0
      ? `${credit.house} — ${words}`
      : words
  }
  if (form === 'caption') return caption(credit)
  if (form === 'byline') return byline(credit)
  const sources = `${credit.sources.join(', ')}${via(credit)}`
  return form === 'box' ? `Source: ${sources}` : `(${sources})`
}
