import { ValidationError, type BaseDatabaseAdapter } from 'payload'
import { decisionsSlug } from '../ledger/gateDecisions.ts'
import { ledgerIsFinal } from './gateDeletes.ts'
import type { Guarded } from './Guarded.ts'
import { isBlank } from '../../story/isBlank.ts'

type Data = Record<string, unknown>

/** The writing methods through which a source or a line of the ledger could be changed. */
const changing = ['create', 'updateOne', 'updateMany', 'upsert'] as const

/**
 * Judges sources on every save and moves their number, so that all processes read them anew; and closes the ledger to
 * every write but the gate's own.
 */
export function gateSources(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  for (const name of changing) {
    // One object with `collection`, `data` and `req` in all four (payload `database/types.d.ts`).
    const next = adapter[name] as unknown as (args: WriteArgs) => Promise<unknown>
    const judged = async (args: WriteArgs) => {
      if (args.collection === decisionsSlug) throw ledgerIsFinal()
      if (args.collection !== guard.options().slugs.sources) return next(args)
      return guard.unit(args.req, async (req) => {
        await judgeSource(guard, args)
        const done = await next({ ...args, req })
        await guard.book.moved(req)
        return done
      })
    }
    Object.assign(adapter, { [name]: judged })
  }
  const { deleteOne, deleteMany } = adapter
  const isSource = (collection: string) => collection === guard.options().slugs.sources
  adapter.deleteOne = async (args) => {
    const done = await deleteOne.call(adapter, args)
    if (isSource(args.collection)) await guard.book.moved(args.req ?? {})
    return done
  }
  adapter.deleteMany = async (args) => {
    await deleteMany.call(adapter, args)
    if (isSource(args.collection)) await guard.book.moved(args.req ?? {})
  }
}

interface WriteArgs {
  collection: string
  data: Data
  id?: number | string
  where?: Data
  req?: Parameters<Guarded['unit']>[0]
}

const isUnsaid = (value: unknown): boolean =>
  typeof value === 'string'
    ? isBlank(value)
    : typeof value === 'object' && value !== null
      ? Object.values(value).every(isUnsaid)
      : true

async function judgeSource(guard: Guarded, { collection, data, id, where, req }: WriteArgs): Promise<void> {
  const refuse = (path: string, message: string) => {
    throw new ValidationError({ collection, errors: [{ path, message, label: message }] })
  }
  if ('name' in data && isUnsaid(data.name)) {
    refuse('name', '名稱 name：請填上讀者認得的名字 / give it a name that readers know')
  }
  if (!('key' in data)) return
  if (isUnsaid(data.key)) refuse('key', '代號 key：請填上代號，例如 xinhua / give it a key, e.g. xinhua')
  if (id === undefined && where === undefined) return
  // `where` comes from the adapter's own arguments, which type it as a condition.
  const condition = id === undefined ? (where as never) : { id: { equals: id } }
  const stored = await guard.inner.findOne<Data & { id: number | string }>({
    collection,
    where: condition,
    ...(req && { req }),
  })
  if (!stored || stored.key === data.key) return
  const isUsed = await isCredited(guard, `${collection}:${stored.id}`)
  if (isUsed)
    refuse(
      'key',
      `代號 key：已有文件署名 ${String(stored.key)}，不能再改 / documents credit ${String(stored.key)}; it can no longer change`,
    )
}

async function isCredited({ inner, options }: Guarded, link: string): Promise<boolean> {
  const { articles, photos, sidebars } = options().slugs
  for (const collection of [articles, photos, sidebars]) {
    const { docs } = await inner.find({
      collection,
      where: { linkedAssets: { in: [link] } },
      limit: 1,
      pagination: false,
    })
    if (docs.length > 0) return true
  }
  return false
}
