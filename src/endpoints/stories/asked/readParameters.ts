import { searchable } from '../../../gate/kept/make/wordsOf.ts'
import type { Guarded } from '../../../gate/guard/Guarded.ts'
import { toInstant } from '../../../photo/metadata/toInstant.ts'
import { isOnCalendar } from '../../../story/stored/isOnCalendar.ts'
import type { Locale } from '../../../story/types.ts'
import { positionIn } from './cursors.ts'
import { Problem } from '../answer/Problem.ts'

/**
 * The locale that is asked for; the newsroom's first where none is.
 *
 * @throws {Problem} 400
 */
export function localeIn(guard: Guarded, asked: string | undefined): Locale {
  const locales = guard.locales()
  if (asked === undefined) return locales[0]
  const found = locales.find((locale) => locale === asked)
  if (found !== undefined) return found
  throw new Problem('locale-unknown', { parameter: 'locale', named: locales.join(', ') })
}

/**
 * How many are asked for.
 *
 * @throws {Problem} 400
 */
export function limitIn(asked: string | undefined, { usual, most }: { usual: number; most: number }): number {
  if (asked === undefined) return usual
  const limit = /^\d{1,6}$/u.test(asked) ? Number(asked) : 0
  if (limit >= 1 && limit <= most) return limit
  throw new Problem('limit-wrong', { parameter: 'limit', named: String(most) })
}

/**
 * The position behind which a list goes on.
 *
 * @throws {Problem} 400
 */
export function afterIn(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined
  const position = positionIn(asked)
  if (position !== undefined) return position
  throw new Problem('cursor-unreadable', { parameter: 'after' })
}

/** The sections that a story can stand in; nothing where an app's own articles may have any. */
export function knownSections(guard: Guarded): string[] | undefined {
  const { sections, gated } = guard.options()
  if (gated.some(({ kind, own }) => kind === 'articles' && own)) return undefined
  return sections.map(({ key }) => key)
}

/**
 * A section of the newsroom.
 *
 * @throws {Problem} 400
 */
export function sectionIn(guard: Guarded, asked: string | undefined): string | undefined {
  const known = knownSections(guard)
  if (asked === undefined || !known || known.includes(asked)) return asked
  throw new Problem('section-unknown', { parameter: 'section', named: known.join(', ') })
}

/**
 * The key of somebody whom the newsroom can credit.
 *
 * @throws {Problem} 400
 */
export async function sourceIn(guard: Guarded, asked: string | undefined): Promise<string | undefined> {
  if (asked === undefined) return undefined
  const sources = await guard.book.recent()
  if (sources.some(({ key }) => key === asked)) return asked
  throw new Problem('source-unknown', { parameter: 'source' })
}

const day = /^\d{4}-\d{2}-\d{2}$/u
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u

/** Whether a time is given as a day, which is meant whole. */
export const isDay = (asked: string | null): boolean => day.test(asked ?? '')

/**
 * From when on, as an instant: a day begins in the newsroom's time zone.
 *
 * @throws {Problem} 400
 */
export const fromIn = (asked: string | undefined, timeZone: string): string | undefined =>
  asked === undefined ? undefined : instantOf('from', asked, timeZone)

/**
 * Up to when, as the first instant that is no longer meant: a day is meant whole.
 *
 * @throws {Problem} 400
 */
export const toIn = (asked: string | undefined, timeZone: string): string | undefined =>
  asked === undefined ? undefined : endOf(asked, timeZone)

function instantOf(parameter: string, text: string, timeZone: string): string {
  const isDate = (isDay(text) || instant.test(text)) && isOnCalendar(text.slice(0, 10))
  const found = isDate && !Number.isNaN(Date.parse(text)) ? toInstant(text, timeZone) : undefined
  if (found !== undefined) return found
  throw new Problem('date-unreadable', { parameter })
}

function endOf(text: string, timeZone: string): string {
  const begin = instantOf('to', text, timeZone)
  if (!isDay(text)) return begin
  const next = new Date(Date.parse(text) + dayInMs).toISOString().slice(0, 10)
  return instantOf('to', next, timeZone)
}

const dayInMs = 86_400_000

/** As many words as one question may look for. */
const mostWords = 8

/** As many characters as they may have. */
export const mostCharacters = 200

/**
 * The words to look for, as they are kept.
 *
 * @throws {Problem} 400
 */
export function wordsIn(asked: string | undefined): string[] | undefined {
  if (asked === undefined) return undefined
  const words = searchable(asked)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) throw new Problem('words-missing', { parameter: 'q' })
  if (words.length > mostWords || asked.length > mostCharacters)
    throw new Problem('words-too-many', {
      parameter: 'q',
      named: `${mostWords} (${mostCharacters} characters)`,
    })
  return words
}
