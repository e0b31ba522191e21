import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, Where } from 'payload'
import type { AdapterRequest, Unit } from '../../../database/unit.ts'
import type { WriteJournal, Writer } from '../../../database/WriteJournal.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { UpdatesUnderWay, writerIn, type Document } from './UpdatesUnderWay.ts'

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

/** The id of the document that is written, before it is and with what the write answered; nothing where neither says. */
type IdOf = (args: WriteArgs, done?: unknown) => unknown

/** The methods by which an operation writes what it has read. */
const updating = {
  updateOne: ({ id, where }, done) => id ?? idIn(where) ?? memberOf(done, 'id'),
  createVersion: ({ parent }) => parent,
  updateVersion: ({ versionData }, done) => memberOf(versionData, 'parent') ?? memberOf(done, 'parent'),
} as const satisfies Partial<Record<keyof BaseDatabaseAdapter, IdOf>>

const deleting = ['deleteOne', 'deleteMany'] as const

const memberOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

const idIn = (where: Where | undefined): unknown => memberOf(where?.id, 'equals')

const documentIn = ({ collection, collectionSlug }: WriteArgs, id: unknown): Document => ({
  collection: collection ?? collectionSlug ?? '',
  id,
})

/**
 * Has an update refused when somebody else wrote the document after the update began: Payload's operation reads the document at its
 * start and writes the merged whole at its end, so the other's acknowledged change would vanish. See
 * `docs/adr/0018-a-write-that-names-no-status.md`.
 *
 * Replaces the adapter's writing methods. An update that is in a transaction of MongoDB's is left to it: it finds the conflict by itself
 * (`WriteConflict`). Costs no query there and on SQLite; on Postgres a document's row is locked and looked at before the first write. What `payload.db` writes by itself was not read by an operation, and is never
 * refused; it counts for those that are under way.
 *
 * @returns the unit of work to use from now on, which notes its writes again once they can be read, and where updates begin
 */
export function refuseLostUpdates(
  adapter: BaseDatabaseAdapter,
  unit: Unit,
): { unit: Unit; updates: UpdatesUnderWay } {
  const updates = new UpdatesUnderWay(adapter)
  const noting = notingUnit(unit, updates.journal)
  // Each method takes one object (see `WriteArgs`) and answers with a promise.
  const methodOf = (name: keyof BaseDatabaseAdapter) => adapter[name] as unknown as Write
  // On SQLite nobody else writes between the question and the write; elsewhere a lone write stays one.
  const together = adapter.name === 'sqlite' ? noting.unit : withoutUnit
  const watched = (next: Write, idOf: IdOf): Write =>
    function (args) {
      return together(args.req, async (req) => {
        await updates.refuseIfStale(documentIn(args, idOf(args)), args.req)
        const done = await next.call(adapter, { ...args, ...(req && { req }) }).catch((error: unknown) => {
          throw updates.thrownFor(error, documentIn(args, idOf(args)), args.req)
        })
        noting.note(documentIn(args, idOf(args, done)), args.req)
        return done
      })
    }
  const noted =
    (next: Write): Write =>
    async (args) => {
      const done = await next.call(adapter, args)
      noting.note(documentIn(args, idIn(args.where)), args.req)
      return done
    }
  const findVersions = methodOf('findVersions')
  const found: Write = async (args) => {
    updates.refuseReadingOn(args.req)
    return findVersions.call(adapter, args)
  }
  const replaced = [
    ['findVersions', found],
    ...Object.entries<IdOf>(updating).map(([name, idOf]) => [
      name,
      watched(methodOf(name as keyof typeof updating), idOf), // Object.entries only knows strings
    ]),
    ...deleting.map((name) => [name, noted(methodOf(name))]),
  ]
  Object.assign(adapter, Object.fromEntries(replaced))
  return { unit: noting.unit, updates }
}

const withoutUnit = <T>(
  req: AdapterRequest | undefined,
  run: (req: AdapterRequest | undefined) => Promise<T>,
): Promise<T> => run(req)

interface Noting {
  unit: Unit
  note(document: Document, req: AdapterRequest | undefined): void
}

/**
 * A unit that notes what was written in it a second time when it has ended. An update that began in between has read the document
 * as it was before: the second note makes it stale.
 */
function notingUnit(unit: Unit, journal: WriteJournal): Noting {
  const written = new AsyncLocalStorage<Map<string, Writer>>()
  const note = (document: string, writer: Writer) => {
    journal.note(document, writer)
    written.getStore()?.set(document, writer)
  }
  return {
    unit: async (req, run) => {
      const mine = new Map<string, Writer>()
      const done = await unit(req, (inUnit) => written.run(mine, () => run(inUnit)))
      for (const [document, writer] of mine) note(document, writer)
      return done
    },
    note: ({ collection, id }, req) => {
      if (id !== undefined && id !== null) note(`${collection}:${String(id)}`, writerIn(req))
    },
  }
}
