import type { BaseDatabaseAdapter, FlattenedField, PayloadRequest } from 'payload'
import { fieldsOf } from '../../../database/fieldsOf.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import { WriteJournal, type Begun, type Writer } from '../../../database/WriteJournal.ts'
import { isRecord } from '../../../rows/isRecord.ts'
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

/** A document that is being written. */
export interface Document {
  collection: string
  id: unknown
}

/** The updates that are under way in this process, by the context of their request, and what was written meanwhile. */
export class UpdatesUnderWay {
  readonly journal = new WriteJournal()
  readonly #adapter: BaseDatabaseAdapter
  /** By document (`articles:12`), or by collection where an update is of many. */
  readonly #begun = new WeakMap<object, Map<string, Begun>>()

  constructor(adapter: BaseDatabaseAdapter) {
    this.#adapter = adapter
  }

  /** Notes that an update begins. From then on its writes are refused when somebody else wrote the document first. */
  async begin({ collection, id, data, req }: Beginning): Promise<void> {
    const own = this.#begun.get(req.context) ?? new Map<string, Begun>()
    this.#begun.set(req.context, own)
    const key = id === undefined ? collection : `${collection}:${id}`
    const { user } = writerIn(req)
    if (await isInTransaction(this.#adapter, req)) own.delete(key)
    else own.set(key, { since: this.journal.now, user, isWhole: this.#isWhole(collection, data) })
  }

  /** @throws {LostUpdate} when the update that this write is part of began before somebody else wrote the document */
  refuseIfStale({ collection, id }: Document, req: AdapterRequest | undefined): void {
    const context: object | undefined = req?.context
    const own = context && this.#begun.get(context)
    if (!context || !own) return
    const document = `${collection}:${String(id)}`
    const update = own.get(document) ?? own.get(collection)
    if (update && this.journal.isStale(document, update, context)) throw new LostUpdate(req)
  }

  /** Whether these are all fields that are written by hand, as the admin's form sends them. */
  #isWhole(collection: string, data: unknown): boolean {
    if (!isRecord(data)) return false
    const byHand = fieldsOf(this.#adapter, collection).filter(isByHand)
    return byHand.length > 0 && byHand.every(({ name }) => name in data)
  }
}

/** Who writes by this request. */
export const writerIn = (req: AdapterRequest | undefined): Writer => ({
  context: req?.context,
  user: req?.user ? `${req.user.collection}:${req.user.id}` : undefined,
})

/** SQLite has none of its own: there the unit of work is ours, and begins long after the operation has read. */
async function isInTransaction({ name }: BaseDatabaseAdapter, req: PayloadRequest): Promise<boolean> {
  if (name === 'sqlite') return false
  const id = await req.transactionID
  return id !== undefined && id !== null
}

const unwritten = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'])

function isByHand(field: FlattenedField): boolean {
  const isVirtual = field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
  const isKept = 'access' in field && field.access?.update !== undefined
  const isShown = !('admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden)
  return !unwritten.has(field.name) && !isVirtual && !isKept && isShown
}
