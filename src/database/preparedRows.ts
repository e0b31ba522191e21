import type { BaseDatabaseAdapter } from 'payload'
import { snakeCase } from './snakeCase.ts'

/**
 * A question that is asked again and again: the rows of a collection whose columns equal, or are
 * below, the values given, the greatest of one column first.
 */
export interface PreparedQuestion {
  /** A collection whose fields are each one column: no lists, no relations, nothing localized. */
  collection: string
  /** The fields that are answered. */
  columns: readonly string[]
  /** The fields that must equal what is asked for. */
  equal: readonly string[]
  /** The fields that must be true, whatever is asked for. */
  isTrue?: readonly string[]
  /** The fields that must be no more than what is asked for. */
  atMost?: readonly string[]
  /** The field that must be less than what is asked for. */
  below?: string
  /** The most rows that are answered; left out: all. */
  limit?: number
  /** The field by which the rows are sorted, downwards. */
  sort: string
}

/** Asks the question for these values, by field. Values and answers are as the driver has them. */
export type AskPrepared = (values: Record<string, string>) => Promise<Record<string, unknown>[]>

/** What of drizzle's operators is used here (`drizzle-orm` 0.45, `relations.d.ts`). */
interface Operators {
  and: (...conditions: unknown[]) => unknown
  eq: (column: unknown, value: unknown) => unknown
  lte: (column: unknown, value: unknown) => unknown
  lt: (column: unknown, value: unknown) => unknown
  sql: { placeholder: (name: string) => unknown }
}

interface FindMany {
  columns: Record<string, true>
  where: (table: Record<string, unknown>, operators: Operators) => unknown
  orderBy: (table: Record<string, unknown>, operators: { desc: (column: unknown) => unknown }) => unknown
  limit?: number
}

interface Relational {
  findMany(asked: FindMany): { prepare(name: string): { execute: AskPrepared } }
}

/** What of Payload's SQL adapters is used here (`@payloadcms/drizzle` 3.90, `types.d.ts`). */
interface SqlAdapter {
  drizzle?: { query?: Record<string, Relational | undefined> }
  /** By the collection's slug in snake case. */
  tableNameMap?: Map<string, string>
}

/** By the connection's own object, which a restart of the adapter replaces, and by the question. */
const prepared = new WeakMap<object, WeakMap<PreparedQuestion, AskPrepared>>()

/**
 * A question for a SQL database whose statement drizzle writes once. Payload's `find` has it written
 * anew each time it asks, which takes longer than the answer where that is one row by an index.
 *
 * @param question the same object each time: the statement is kept by it
 * @returns nothing on a database that is not asked by drizzle, which is to be asked by `find`
 */
export function preparedRows(
  adapter: BaseDatabaseAdapter,
  question: PreparedQuestion,
): AskPrepared | undefined {
  // Payload types an adapter as whichever there is; what only the SQL ones have is looked for.
  const { drizzle, tableNameMap } = adapter as unknown as SqlAdapter
  const table = drizzle?.query?.[tableNameMap?.get(snakeCase(question.collection)) ?? '']
  if (!drizzle || !table) return undefined
  const kept = prepared.get(drizzle) ?? new WeakMap<PreparedQuestion, AskPrepared>()
  prepared.set(drizzle, kept)
  const ask = kept.get(question) ?? prepare(table, question)
  kept.set(question, ask)
  return ask
}

function prepare(table: Relational, question: PreparedQuestion): AskPrepared {
  const { columns, sort, limit } = question
  const statement = table
    .findMany({
      columns: Object.fromEntries(columns.map((name) => [name, true] as const)),
      where: (fields, operators) => conditionOf(question, fields, operators),
      orderBy: (fields, { desc }) => desc(fields[sort]),
      ...(limit !== undefined && { limit }),
    })
    // Without a name: a named one would live on its connection alone, and pools that hand a
    // connection on between transactions (PgBouncer) know nothing of it.
    .prepare('')
  return (values) => statement.execute(values)
}

const conditionOf = (
  { equal, isTrue = [], atMost = [], below }: PreparedQuestion,
  fields: Record<string, unknown>,
  { and, eq, lte, lt, sql }: Operators,
): unknown =>
  and(
    ...equal.map((name) => eq(fields[name], sql.placeholder(name))),
    ...isTrue.map((name) => eq(fields[name], true)),
    ...atMost.map((name) => lte(fields[name], sql.placeholder(name))),
    ...(below === undefined ? [] : [lt(fields[below], sql.placeholder(below))]),
  )
