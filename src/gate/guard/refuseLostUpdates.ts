import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, FlattenedField, PayloadRequest, Where } from 'payload'
import { fieldsOf } from '../../database/fieldsOf.ts'
import { WriteJournal, type Begun, type Writer } from '../../database/WriteJournal.ts'
import type { AdapterRequest, Unit } from '../../database/unit.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { LostUpdate } from './LostUpdate.ts'

/** An update or a restored version, before it reads anything. */
export interface Beginning {
  collection: string
  /** Of the document; left out where several are changed, or the document is not known yet. */
  id?: number | string
  /** What it brings. */
  data?: unknown
  req: PayloadRequest
}

/** The updates that are under way in this process. */
export interface Updates {
  /** Notes that an update begins. From then on its writes are refused when somebody else wrote the document first. */
  begin(beginning: Beginning): Promise<void>
}

/** What the writing methods are given, as far as it says which document is written (payload `database/types.d.ts`, 3.90). */
interface WriteArgs {
  collection?: string
  collectionSlug?: string
  id?: number | string
  parent?: number | string
  where?: Where
  versionData?: unknown
  req?: AdapterRequest
}

type Write = (args: WriteArgs) => Promise<unknown>

/** The document that a write is about, before it is made and with what it answered; nothing where neither says. */
type DocumentOf = (args: WriteArgs, done?: unknown) => unknown

/** The methods by which an operation writes what it has read. */
const updates = {
  updateOne: ({ id, where }, done) => id ?? idIn(where) ?? memberOf(done, 'id'),
  createVersion: ({ parent }) => parent,
  updateVersion: ({ versionData }, done) => memberOf(versionData, 'parent') ?? memberOf(done, 'parent'),
} as const satisfies Partial<Record<keyof BaseDatabaseAdapter, DocumentOf>>

const deletions = ['deleteOne', 'deleteMany'] as const

const memberOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

const idIn = (where: Where | undefined): unknown => memberOf(where?.id, 'equals')

/**
 * Has an update refused when somebody else wrote the document after the update began: Payload's operation reads the document at its
 * start and writes the merged whole at its end, so the other's acknowledged change would vanish.
 *
 * Replaces the adapter's writing methods. An update that is in a transaction of the database's own is left to it: MongoDB finds the
 * conflict by itself (`WriteConflict`). Costs no query. What `payload.db` writes by itself was not read by an operation, and is never
 * refused; it counts for those that are under way.
 *
 * @returns the unit of work to use from now on, which notes its writes again once they can be read, and where updates begin
 */
export function refuseLostUpdates(
  adapter: BaseDatabaseAdapter,
  unit: Unit,
): { unit: Unit; updates: Updates } {
  const journal = new WriteJournal()
  const begun = new WeakMap<object, Map<string, Begun>>()
  const noting = notingUnit(unit, journal)
  // Each method takes one object (see `WriteArgs`) and answers with a promise.
  const methodOf = (name: keyof BaseDatabaseAdapter) => adapter[name] as unknown as Write
  // On SQLite nobody else writes between the question and the write; elsewhere a lone write stays one.
  const together = adapter.name === 'sqlite' ? noting.unit : withoutUnit
  const collectionOf = ({ collection, collectionSlug }: WriteArgs) => collection ?? collectionSlug ?? ''
  const note = (args: WriteArgs, id: unknown) => {
    if (id !== undefined && id !== null) noting.note(`${collectionOf(args)}:${String(id)}`, args.req)
  }

  const refuseIfStale = (args: WriteArgs, id: unknown) => {
    const context: object | undefined = args.req?.context
    const its = context && begun.get(context)
    if (!context || !its) return
    const document = `${collectionOf(args)}:${String(id)}`
    const update = its.get(document) ?? its.get(collectionOf(args))
    if (update && journal.isStale(document, update, context)) throw new LostUpdate(args.req)
  }

  for (const [name, idOf] of Object.entries<DocumentOf>(updates)) {
    const next = methodOf(name as keyof typeof updates) // Object.entries only knows strings
    const write: Write = (args) =>
      together(args.req, async (req) => {
        refuseIfStale(args, idOf(args))
        const done = await next.call(adapter, { ...args, ...(req && { req }) })
        note(args, idOf(args, done))
        return done
      })
    Object.assign(adapter, { [name]: write })
  }
  for (const name of deletions) {
    const next = methodOf(name)
    const write: Write = async (args) => {
      const done = await next.call(adapter, args)
      note(args, idIn(args.where))
      return done
    }
    Object.assign(adapter, { [name]: write })
  }

  const begin = async ({ collection, id, data, req }: Beginning) => {
    const own = begun.get(req.context) ?? new Map<string, Begun>()
    begun.set(req.context, own)
    const key = id === undefined ? collection : `${collection}:${id}`
    if (await isInTransaction(adapter, req)) own.delete(key)
    else own.set(key, { since: journal.now, user: userOf(req), isWhole: isWhole(adapter, collection, data) })
  }
  return { unit: noting.unit, updates: { begin } }
}

const withoutUnit = <T>(
  req: AdapterRequest | undefined,
  run: (req: AdapterRequest | undefined) => Promise<T>,
): Promise<T> => run(req)

/** SQLite has none of its own: there the unit of work is ours, and begins long after the operation has read. */
async function isInTransaction({ name }: BaseDatabaseAdapter, req: PayloadRequest): Promise<boolean> {
  if (name === 'sqlite') return false
  const id = await req.transactionID
  return id !== undefined && id !== null
}

const userOf = (req: AdapterRequest | undefined): string | undefined =>
  req?.user ? `${req.user.collection}:${req.user.id}` : undefined

/** Whether these are all fields that are written by hand, as the admin's form sends them. */
function isWhole(adapter: BaseDatabaseAdapter, collection: string, data: unknown): boolean {
  if (!isRecord(data)) return false
  const byHand = fieldsOf(adapter, collection).filter((field) => isByHand(field))
  return byHand.length > 0 && byHand.every(({ name }) => name in data)
}

const unwritten = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'])

function isByHand(field: FlattenedField): boolean {
  const isVirtual = field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
  const isKept = 'access' in field && field.access?.update !== undefined
  const isShown = !('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden)
  return !unwritten.has(field.name) && !isVirtual && !isKept && isShown
}

interface Noting {
  unit: Unit
  note(document: string, req: AdapterRequest | undefined): void
}

/**
 * A unit that notes what was written in it a second time when it has ended: whoever began in between has read what was there before,
 * and must not count as having seen it.
 */
function notingUnit(unit: Unit, journal: WriteJournal): Noting {
  const written = new AsyncLocalStorage<Map<string, Writer>>()
  const note = (document: string, by: Writer) => {
    journal.note(document, by)
    written.getStore()?.set(document, by)
  }
  return {
    unit: async (req, run) => {
      const mine = new Map<string, Writer>()
      const done = await unit(req, (inUnit) => written.run(mine, () => run(inUnit)))
      for (const [document, by] of mine) note(document, by)
      return done
    },
    note: (document, req) => note(document, { context: req?.context, user: userOf(req) }),
  }
}
