import { APIError, type BaseDatabaseAdapter } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { databaseMessages } from './messages/index.ts'
import { postgresSession } from './postgres/postgresSession.ts'
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
  const failures = failuresOf(adapter)
  for (const name of writing) {
    // One object in, a promise out, in all of them (payload `database/types.d.ts`).
    const inner = adapter[name].bind(adapter) as (args: { req?: AdapterRequest }) => Promise<unknown>
    const answering = async (args: { req?: AdapterRequest }) => {
      await failures.throwAgain(args.req)
      return inner(args).catch(async (error: unknown): Promise<never> => {
        const message = answers[codeOf(error)]
        const answer = message
          ? new APIError(messagesFor(databaseMessages, args.req)[message], 400, undefined, true)
          : error
        await failures.note(args.req, answer)
        throw answer
      })
    }
    Object.assign(adapter, { [name]: answering })
  }
}

/**
 * The first failure of each transaction of Postgres that took no statement after it. Payload tries
 * to save an autosave as a new version when it could not be written over the last
 * (`versions/updateLatestVersion.js`, 3.90): that answers with the first failure again, not with
 * Postgres' word that the transaction is over. A refusal of the gate ends no transaction.
 */
function failuresOf(adapter: BaseDatabaseAdapter) {
  const first = new WeakMap<object, { transaction: unknown; error: unknown }>()
  return {
    async note(req: AdapterRequest | undefined, error: unknown): Promise<void> {
      const session = await postgresSession(adapter, req)
      if (!req?.context || !session) return
      const isOver = await session.run('SELECT 1').then(
        () => false,
        () => true, // It takes no statement any more; why, `error` says.
      )
      if (isOver) first.set(req.context, { transaction: await req.transactionID, error })
    },
    async throwAgain(req: AdapterRequest | undefined): Promise<void> {
      const before = req?.context && first.get(req.context)
      if (before && before.transaction === (await req.transactionID)) throw before.error
    },
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
