import { APIError, type BaseDatabaseAdapter } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { databaseMessages } from './messages/index.ts'
import type { AdapterRequest } from './unit.ts'

/** By the drivers' codes: libsql's and PostgreSQL's (class 23, integrity constraint violation). */
const answers: Readonly<Record<string, 'missingLink' | 'rowIdTaken'>> = {
  SQLITE_CONSTRAINT_FOREIGNKEY: 'missingLink',
  '23503': 'missingLink',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'rowIdTaken',
}

const writing = ['create', 'createVersion', 'updateOne', 'updateVersion', 'updateMany', 'upsert'] as const

/**
 * Makes a write that links what does not exist, or repeats the id of a row, the caller's mistake:
 * HTTP status 400 instead of the driver's error, which has the statement and all its values in it.
 * Looking the links up first would cost every save a query.
 */
export function answerMissingLinks(adapter: BaseDatabaseAdapter): void {
  for (const name of writing) {
    // One object in, a promise out, in all of them (payload `database/types.d.ts`).
    const inner = adapter[name].bind(adapter) as (args: { req?: AdapterRequest }) => Promise<unknown>
    const answering = (args: { req?: AdapterRequest }) =>
      inner(args).catch((error: unknown): never => {
        const answer = answers[codeOf(error)]
        if (!answer) throw error
        throw new APIError(messagesFor(databaseMessages, args.req)[answer], 400, undefined, true)
      })
    Object.assign(adapter, { [name]: answering })
  }
}

/**
 * How deep one error is looked for in another: drizzle wraps the driver's once, the driver its
 * engine's.
 */
const deepest = 4

function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > deepest) return ''
  if ('code' in error && typeof error.code === 'string' && Object.hasOwn(answers, error.code))
    return error.code
  return 'cause' in error ? codeOf(error.cause, depth + 1) : ''
}
