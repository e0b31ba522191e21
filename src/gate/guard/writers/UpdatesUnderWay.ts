import type { BaseDatabaseAdapter, FlattenedField, PayloadRequest } from 'payload'
import { isConflict } from '../../../database/isConflict.ts'
import { isWrittenSince, snapshotNow } from '../../../database/postgres/writtenSince.ts'
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

interface UnderWay extends Begun {
  /** Whether it is left to a transaction of the database's own to find out, as on MongoDB. */
  isLeft: boolean
  /** What Postgres had committed when it began: it is asked what was written since, by other processes too. */
  snapshot: string | undefined
}

const nameOf = ({ collection, id }: Document): string => `${collection}:${String(id)}`

/** The updates that are under way in this process, by the context of their request, and what was written meanwhile. */
export class UpdatesUnderWay {
  readonly journal = new WriteJournal()
  readonly #adapter: BaseDatabaseAdapter
  /** By document (`articles:12`), or by collection where an update is of many. */
  readonly #begun = new WeakMap<object, Map<string, UnderWay>>()
  /** The contexts in which a write was refused. */
  readonly #refused = new WeakSet<object>()

  constructor(adapter: BaseDatabaseAdapter) {
    this.#adapter = adapter
  }

  /** Notes that an update begins. From then on its writes are refused when somebody else wrote the document first. */
  async begin({ collection, id, data, req }: Beginning): Promise<void> {
    const own = this.#begun.get(req.context) ?? new Map<string, UnderWay>()
    this.#begun.set(req.context, own)
    this.#refused.delete(req.context)
    const key = id === undefined ? collection : `${collection}:${id}`
    const { user } = writerIn(req)
    const since = this.journal.now
    const isLeft = await isInTransaction(this.#adapter, req)
    const snapshot = await snapshotNow(this.#adapter, req)
    own.set(key, { since, user, isWhole: this.#isWhole(collection, data), isLeft, snapshot })
  }

  /** @throws {LostUpdate} when the update that this write is part of began before somebody else wrote the document */
  async refuseIfStale(document: Document, req: AdapterRequest | undefined): Promise<void> {
    const context: object | undefined = req?.context
    const update = this.#updateOf(document, context)
    if (!req || !context || !update || update.isLeft) return
    const name = nameOf(document)
    if (this.journal.isStale(name, update, context)) throw this.#refusal(context, req)
    // What this process knows of and does not mind (the update's own writes, its writer's own autosave) is no reason to ask.
    if (this.journal.isWritten(name, update)) return
    if (await this.#isWrittenElsewhere(document, update, req)) throw this.#refusal(context, req)
  }

  async #isWrittenElsewhere({ collection, id }: Document, { snapshot }: UnderWay, req: AdapterRequest) {
    if (snapshot === undefined || (typeof id !== 'number' && typeof id !== 'string')) return false
    return isWrittenSince(this.#adapter, { collection, id, snapshot }, req)
  }

  /**
   * What to throw for what a write of the database threw: the database's own word for two writers at one document, in an
   * operation's update, becomes the newsroom's.
   */
  thrownFor(error: unknown, document: Document, req: AdapterRequest | undefined): unknown {
    const context: object | undefined = req?.context
    const update = context && this.#updateOf(document, context)
    const isAnswered = update?.isLeft || update?.snapshot !== undefined
    return context && isAnswered && isConflict(error) ? this.#refusal(context, req) : error
  }

  /**
   * Payload tries a refused autosave once more, and answers with somebody else's version where it finds a newer one (`versions/
   * updateLatestVersion.js`, 3.90): it would be told that it was saved.
   *
   * @throws {LostUpdate} when a write of this update was refused before
   */
  refuseReadingOn(req: AdapterRequest | undefined): void {
    const context: object | undefined = req?.context
    if (context && this.#refused.has(context)) throw new LostUpdate(req)
  }

  #updateOf(document: Document, context: object | undefined): UnderWay | undefined {
    const own = context && this.#begun.get(context)
    return own?.get(nameOf(document)) ?? own?.get(document.collection)
  }

  #refusal(context: object, req: AdapterRequest | undefined): LostUpdate {
    this.#refused.add(context)
    return new LostUpdate(req)
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

/**
 * SQLite has none of its own: there the unit of work is ours, and begins long after the operation has read. A transaction of
 * Postgres shows each question what others have committed meanwhile, and notices nothing.
 */
async function isInTransaction({ name }: BaseDatabaseAdapter, req: PayloadRequest): Promise<boolean> {
  if (name !== 'mongoose') return false
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
