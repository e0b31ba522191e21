import { ValidationError, type BaseDatabaseAdapter } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import { decisionsSlug } from '../ledger/decisionsSlug.ts'
import { gateMessages } from '../messages/index.ts'
import { calledAs } from './deletes/calledAs.ts'
import { ledgerIsFinal, namesOf, usersOf } from './deletes/gateDeletes.ts'
import type { Guarded } from './Guarded.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { isNoName } from '../../attribution/isNoName.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { saysNothing } from '../rules/lib/saysNothing.ts'

type Data = Record<string, unknown>

/** The writing methods through which a source or a line of the ledger could be changed. */
const changing = ['create', 'updateOne', 'updateMany', 'upsert'] as const

/**
 * Judges sources on every save and moves their number, so that all processes read them anew; and
 * closes the ledger to every write but the gate's own.
 */
export function gateSources(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  for (const name of changing) {
    // One object with `collection`, `data` and `req` in all four (payload `database/types.d.ts`).
    const next = adapter[name] as unknown as (args: WriteArgs) => Promise<unknown>
    const judged = async (args: WriteArgs) => {
      if (args.collection === decisionsSlug) throw ledgerIsFinal(args.req)
      if (args.collection !== guard.options().slugs.sources) return next(args)
      return movingTheBook(guard, args.req, async (req) => {
        await judgeSource(guard, { ...args, req })
        return next({ ...args, req })
      })
    }
    Object.assign(adapter, { [name]: judged })
  }
  const { deleteOne, deleteMany } = adapter
  const isSource = (collection: string) => collection === guard.options().slugs.sources
  adapter.deleteOne = (args) =>
    isSource(args.collection)
      ? movingTheBook(guard, args.req, (req) => deleteOne.call(adapter, { ...args, req }))
      : deleteOne.call(adapter, args)
  adapter.deleteMany = (args) =>
    isSource(args.collection)
      ? movingTheBook(guard, args.req, (req) => deleteMany.call(adapter, { ...args, req }))
      : deleteMany.call(adapter, args)
}

/** Changes sources and moves their number, in one unit of work. */
const movingTheBook = <T>(
  guard: Guarded,
  req: AdapterRequest | undefined,
  change: (req: AdapterRequest) => Promise<T>,
): Promise<T> =>
  guard.unit(req, async (inUnit) => {
    const done = await change(inUnit)
    await guard.book.moved(inUnit)
    return done
  })

interface WriteArgs {
  collection: string
  data: Data
  id?: number | string
  where?: Data
  req?: AdapterRequest
}

/** The texts of a name, in one locale or in each: those that are not blank, which is no content. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return isBlank(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/**
 * Whether a name names nobody: it is blank in every locale, or a placeholder (待補, N/A, －) in one.
 */
function namesNobody(value: unknown): boolean {
  const texts = textsOf(value)
  return texts.length === 0 || texts.some((text) => saysNothing(text) || isNoName(text))
}

async function judgeSource(guard: Guarded, { collection, data, id, where, req }: WriteArgs): Promise<void> {
  const messages = messagesFor(gateMessages, req).guard
  const refuse = (path: string, message: string) => {
    const refusal = new ValidationError({ collection, errors: [{ path, message, label: message }] })
    refusal.message = message
    throw refusal
  }
  if ('name' in data && namesNobody(data.name)) refuse('name', messages.nameBlank)
  if (!('key' in data)) return
  if (textsOf(data.key).every(saysNothing)) refuse('key', messages.keyBlank)
  if (id === undefined && where === undefined) return
  // `where` comes from the adapter's own arguments, which type it as a condition.
  const condition = id === undefined ? (where as never) : { id: { equals: id } }
  const stored = await guard.inner.findOne<Data & { id: number | string }>({
    collection,
    where: condition,
    ...(req && { req }),
  })
  if (!stored || stored.key === data.key) return
  const users = await usersOf(guard, `${collection}:${stored.id}`, true, req)
  if (users.length === 0) return
  refuse('key', messages.keyCredited(String(stored.key), namesOf(await calledAs(guard, users, req))))
}
