import type { BaseDatabaseAdapter } from 'payload'
import { preparedRows, type PreparedQuestion } from '../../../database/preparedRows.ts'
import type { StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import type { StoriesAsked } from './StoriesAsked.ts'

/** The columns that are answered besides the id. */
export type Columns = Readonly<Partial<Record<keyof StoredKept, true>>>

/** The position that a page's stories are below: of both, the earlier; nothing where there is none. */
export const beforeOf = (after: string | undefined, to: string | undefined): string | undefined =>
  [after, to].filter((one) => one !== undefined).sort()[0]

/**
 * The rows of a page of the list as most readers ask for it: the newest, those after a cursor, those
 * of one section. Its statement is written once for each number of rows, of which there are as many
 * as a page may have.
 *
 * @returns nothing where more is asked for, or where the database has no statements: `find` answers
 */
export function plainRows(
  adapter: BaseDatabaseAdapter,
  { locale, limit, after, to, section, sections, from, source, words = [] }: StoriesAsked,
  now: string,
  columns: Columns,
): Promise<Record<string, unknown>[]> | undefined {
  const asksMore = from !== undefined || source !== undefined || words.length > 0
  if (asksMore || (section === undefined && sections)) return undefined
  const before = beforeOf(after, to)
  const values = {
    ...{ locale, visibleFrom: now },
    ...(section !== undefined && { section }),
    ...(before !== undefined && { position: before }),
  }
  return preparedRows(adapter, questionFor(columns, values, limit))?.(values)
}

/** By what is answered, then by what is asked: the same object each time, as `preparedRows` wants. */
const questions = new WeakMap<Columns, Map<string, PreparedQuestion>>()

function questionFor(columns: Columns, values: Record<string, string>, limit: number): PreparedQuestion {
  const known = questions.get(columns) ?? new Map<string, PreparedQuestion>()
  questions.set(columns, known)
  const isIn = 'section' in values
  const isBelow = 'position' in values
  const name = `${limit} ${isIn} ${isBelow}`
  const question: PreparedQuestion = known.get(name) ?? {
    collection: keptSlug,
    columns: ['id', ...Object.keys(columns)],
    equal: isIn ? ['locale', 'section'] : ['locale'],
    isTrue: ['isLive'],
    atMost: ['visibleFrom'],
    ...(isBelow && { below: 'position' }),
    sort: 'position',
    limit,
  }
  known.set(name, question)
  return question
}
