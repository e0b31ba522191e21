import type { PageBlock } from '../blocks/PageBlock.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const CHINESE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/
const ENGLISH =
  /\b([A-Z][a-zA-Z]{2,8})\.?\s(\d{1,2}),?\s(\d{4})\b|\b(\d{1,2})\s([A-Z][a-zA-Z]{2,8})\.?,?\s(\d{4})\b/
const NUMBER = /^(?:[A-Z]{1,2}\d{1,3}|\d{1,3})$/

/** Number and section in one line: A6 and the section's name. */
const BOTH = /^([A-Z]{0,2}\d{1,3})[\s\u3000]+(\p{L}{2,12})$/u

/** What a page prints of itself at its head and foot: its number, its date as `YYYY-MM-DD`, its section. */
export const folioOf = (blocks: readonly PageBlock[]): { number: string; date: string; section: string } => {
  const own = blocks
    .filter(({ role }) => role === 'furniture')
    .map(({ text }) => text.replace(/\n/g, ' ').trim())
  const both = own.map((text) => BOTH.exec(text)).find((found) => found !== null)
  if (both)
    return {
      number: both[1] ?? '',
      section: both[2] ?? '',
      date: own.map(dateIn).find((date) => date !== '') ?? '',
    }
  return {
    number: own.find((text) => NUMBER.test(text)) ?? '',
    date: own.map(dateIn).find((date) => date !== '') ?? '',
    section: own.find((text) => /^\p{sc=Han}{2,4}(?<![報报])$/u.test(text)) ?? '',
  }
}

const dateIn = (text: string): string => {
  const chinese = CHINESE.exec(text)
  if (chinese) return isoDate(chinese[1], chinese[2], chinese[3])
  const english = ENGLISH.exec(text)
  if (!english) return ''
  const name = (english[1] ?? english[5] ?? '').slice(0, 3).toLowerCase()
  const month = MONTHS.indexOf(name) + 1
  return month === 0 ? '' : isoDate(english[3] ?? english[6], String(month), english[2] ?? english[4])
}

const isoDate = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
