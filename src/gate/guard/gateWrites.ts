import { APIError, type BaseDatabaseAdapter } from 'payload'
import { gatedKinds, type GatedKind } from '../../slugs.ts'
import { otherFile } from '../../hooks/keepPublishedFile.ts'
import { GateRefusal } from '../GateRefusal.ts'
import { clear, record, type Publication } from './publish.ts'
import type { Guarded } from './Guarded.ts'
import { linkedAssetsOf } from './linkedAssets.ts'
import { isPublished, type Row } from './readable.ts'
import type { AdapterRequest } from './unit.ts'

type Data = Record<string, unknown>
interface Stored extends Data {
  id: number | string
}

/** One write as the guard sees it: where, what, and how to carry it out inside a unit. */
interface Write<T> {
  collection: string
  method: string
  req?: AdapterRequest
  /** Carries it out; gets the data to write and the request of the unit. */
  carryOut: (data: Data, req: AdapterRequest) => Promise<T>
}

/** A change of one stored row by its id or by a condition. */
type UpdateArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]

/**
 * The law: replaces the adapter's writing methods by ones that judge every gated row before it becomes or stays public. What
 * they see is the row itself, in all locales, whichever of Payload's operations or direct calls wrote it.
 *
 * A write that carries the whole document is judged before it is made. One that carries part of it (a direct
 * `payload.db.updateOne`, `updateMany`, `upsert`) is made first, read back and judged in the same unit of work, and
 * taken back when refused.
 */
export function gateWrites(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  const { inner } = guard
  const kindOf = (collection: string): GatedKind | undefined =>
    gatedKinds.find((kind) => guard.options().slugs[kind] === collection)

  adapter.create = async (args) => {
    const kind = kindOf(args.collection)
    const plain = (data: Data, req: AdapterRequest | undefined) =>
      inner.create({ ...args, data, ...(req && { req }) })
    if (!kind || !isPublished(args.data)) return plain(args.data, args.req)
    const write = {
      collection: args.collection,
      method: 'create',
      carryOut: plain,
      ...(args.req && { req: args.req }),
    }
    return judged(guard, write, kind, { ...args.data })
  }

  adapter.updateOne = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.updateOne(args)
    return updateGated(guard, args, kind)
  }

  adapter.updateMany = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.updateMany(args)
    return readBack(guard, args.collection, kind, 'updateMany', args.req, (req) =>
      inner.updateMany({ ...args, returning: true, req }),
    )
  }

  adapter.upsert = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.upsert(args)
    const [row] = await readBack(guard, args.collection, kind, 'upsert', args.req, async (req) => [
      await inner.upsert({ ...args, req }),
    ])
    return row
  }
}

/** Judges the row, carries the write out, notes it, all in one unit; a refusal is noted after the unit is gone. */
async function judged<T>(
  guard: Guarded,
  write: Write<T>,
  kind: GatedKind,
  row: Data,
  before?: Row,
): Promise<T> {
  const { collection, method, carryOut } = write
  try {
    return await guard.unit(write.req, async (req) => {
      const publication: Publication = { kind, collection, row, method, req, ...(before && { before }) }
      const { hash, findings } = await clear(guard, publication)
      const done = await carryOut(row, req)
      const id = before?.id ?? idIn(done)
      await record(
        guard,
        {
          outcome: 'cleared',
          collection,
          id: idOrNone(id),
          method,
          hash,
          findings,
          mentions: row.mentions,
          req,
        },
        req,
      )
      return done
    })
  } catch (error) {
    if (error instanceof GateRefusal)
      await recordRefusal(guard, write, error, before?.id ?? row.id, row.mentions)
    throw error
  }
}

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined

const idOrNone = (id: unknown): number | string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? id : undefined

async function recordRefusal(
  guard: Guarded,
  { collection, method, req }: Pick<Write<unknown>, 'collection' | 'method' | 'req'>,
  refusal: GateRefusal,
  id: unknown,
  mentions: unknown,
): Promise<void> {
  // Without the request: its transaction is about to be rolled back, and the refusal must stay.
  await record(guard, {
    outcome: 'refused',
    collection,
    id: idOrNone(id),
    method,
    findings: refusal.findings,
    mentions,
    ...(req && { req }),
  })
}

async function updateGated(guard: Guarded, args: UpdateArgs, kind: GatedKind) {
  const { inner } = guard
  const before = await storedRow(guard, args)
  // No row: the database's own answer to that is the right one.
  if (!before) return args.options?.upsert ? upsertedByUpdate(guard, args, kind) : inner.updateOne(args)
  const data = withKeptTakedown(args.data, before)
  const after = { ...before, ...data }
  const plain = (_: Data, req: AdapterRequest | undefined) =>
    inner.updateOne({ ...args, data, ...(req && { req }) })
  if (hasOperators(data)) {
    const [row] = await readBack(guard, args.collection, kind, 'updateOne', args.req, async (req) => [
      await inner.updateOne({ ...args, data, returning: true, req }),
    ])
    return row
  }
  if (!isPublished(after)) return plain(data, args.req)
  if (kind === 'photos' && isPublished(before) && hasOtherFile(before, after))
    throw otherFile(args.collection, args.req)
  const write = {
    collection: args.collection,
    method: 'updateOne',
    carryOut: plain,
    ...(args.req && { req: args.req }),
  }
  return judged(guard, write, kind, after, before)
}

const upsertedByUpdate = async (guard: Guarded, args: UpdateArgs, kind: GatedKind) => {
  const run = async (req: AdapterRequest) => [await guard.inner.updateOne({ ...args, returning: true, req })]
  const [row] = await readBack(guard, args.collection, kind, 'updateOne', args.req, run)
  return row
}

async function storedRow(
  { inner }: Guarded,
  { collection, id, where, req }: UpdateArgs,
): Promise<Stored | undefined> {
  const row = await inner.findOne<Stored>({
    collection,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    ...(req && { req }),
  })
  return row ?? undefined
}

/** `takedown` moves only by the takedown and the release, which write past this guard: no version, form or import does. */
const withKeptTakedown = (data: Data, before: Stored): Data =>
  'takedown' in data || before.takedown ? { ...data, takedown: before.takedown ?? null } : data

/** A version restored by server code brings the name of its old file, which may be gone. */
const hasOtherFile = (before: Data, after: Data): boolean =>
  before.filename !== after.filename || before.filesize !== after.filesize

/** `{ revision: { $inc: 1 } }`, and `headline: { $remove: … }`: what comes of them only the database knows. */
const hasOperators = (data: Data): boolean =>
  Object.values(data).some(
    (value) =>
      typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')),
  )

/** Writes first, then judges every row as it now stands in the same unit; one refusal takes all of it back. */
async function readBack(
  guard: Guarded,
  collection: string,
  kind: GatedKind,
  method: string,
  req: AdapterRequest | undefined,
  run: (req: AdapterRequest) => Promise<readonly unknown[] | null>,
) {
  if (!(await guard.hasTransactions())) {
    throw new APIError(
      `${method} on "${collection}" cannot be judged without transactions. Use updateOne with whole values, or give MongoDB a replica set.`,
      409,
    )
  }
  let refusedId: unknown
  try {
    return await guard.unit(req, async (inUnit) => {
      const written = (await run(inUnit)) ?? []
      const rows = await rowsNow(guard, collection, written.map(idIn), inUnit)
      for (const row of rows) await keepItsLinks(guard, collection, row, inUnit)
      for (const row of rows.filter(isPublished)) {
        refusedId = row.id
        const { hash, findings } = await clear(guard, { kind, collection, row, method, req: inUnit })
        await record(
          guard,
          {
            outcome: 'cleared',
            collection,
            id: row.id,
            method,
            hash,
            findings,
            mentions: row.mentions,
            req: inUnit,
          },
          inUnit,
        )
      }
      return written as Stored[] // the adapter's own rows, as it returned them
    })
  } catch (error) {
    const from = { collection, method, ...(req && { req }) }
    if (error instanceof GateRefusal) await recordRefusal(guard, from, error, refusedId, [])
    throw error
  }
}

/** A write of part of many rows could not know what each links in the end; now it can be read. */
async function keepItsLinks(
  { inner, options }: Guarded,
  collection: string,
  row: Stored,
  req: AdapterRequest,
) {
  const linkedAssets = linkedAssetsOf(row, options().slugs)
  if (JSON.stringify(linkedAssets) === JSON.stringify(row.linkedAssets ?? [])) return
  // Not judged: what a document links was written a line above, and is judged in the line after.
  await inner.updateOne({ collection, id: row.id, data: { linkedAssets }, returning: false, req })
}

async function rowsNow(
  { inner }: Guarded,
  collection: string,
  ids: unknown[],
  req: AdapterRequest,
): Promise<Stored[]> {
  const wanted = ids.flatMap((id) => idOrNone(id) ?? [])
  if (wanted.length === 0) return []
  const { docs } = await inner.find<Stored>({
    collection,
    where: { id: { in: wanted } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}
