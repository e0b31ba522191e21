import type { BaseDatabaseAdapter } from 'payload'
import { gatedKinds, type GatedKind } from '../../slugs.ts'
import { otherFile } from '../../hooks/keepPublishedFile.ts'
import { GateRefusal } from '../GateRefusal.ts'
import type { Guarded } from './Guarded.ts'
import { judged, judgedInUnit, recordRefusal } from './judged.ts'
import { hasOperators, losesWords, readBack, readBackInUnit } from './readBack.ts'
import { isPublished } from './readable.ts'
import type { AdapterRequest } from './unit.ts'

type Data = Record<string, unknown>
interface Stored extends Data {
  id: number | string
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
      inner.updateMany({ ...args, data: withoutTakedown(args.data), returning: true, req }),
    )
  }

  adapter.upsert = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.upsert(args)
    const [row] = await readBack(guard, args.collection, kind, 'upsert', args.req, async (req) => [
      await inner.upsert({ ...args, data: withoutTakedown(args.data), req }),
    ])
    return row
  }
}

/** What a refusal that comes out of the unit was about. */
interface Seen {
  id?: unknown
  mentions?: unknown
}

/**
 * The stored row is read in the unit that writes: whatever another writer does meanwhile (a takedown above all) is either seen
 * here or waits.
 */
async function updateGated(guard: Guarded, args: UpdateArgs, kind: GatedKind) {
  const seen: Seen = {}
  try {
    return await guard.unit(args.req, (req) => updateInUnit(guard, { ...args, req }, kind, seen))
  } catch (error) {
    const from = { collection: args.collection, method: 'updateOne', ...(args.req && { req: args.req }) }
    if (error instanceof GateRefusal) await recordRefusal(guard, from, error, seen.id, seen.mentions)
    throw error
  }
}

async function updateInUnit(
  guard: Guarded,
  args: UpdateArgs & { req: AdapterRequest },
  kind: GatedKind,
  seen: Seen,
) {
  const { inner } = guard
  const { collection, req } = args
  const method = 'updateOne'
  const before = await storedRow(guard, args)
  if (!before) {
    // No row: the database's own answer to that is the right one.
    if (!args.options?.upsert) return inner.updateOne(args)
    const run = async () => [await inner.updateOne({ ...args, returning: true })]
    const [row] = await readBackInUnit(guard, { collection, kind, method, run, seen }, req)
    return row
  }
  const data = withKeptTakedown(args.data, before)
  const after = { ...before, ...data }
  Object.assign(seen, { id: before.id, mentions: after.mentions })
  if (kind === 'photos' && isPublished(before) && isPublished(after) && hasOtherFile(before, after))
    throw otherFile(collection, req)
  if (hasOperators(data) || losesWords(guard, collection, data, before)) {
    const run = async () => [await inner.updateOne({ ...args, data, returning: true })]
    const [row] = await readBackInUnit(guard, { collection, kind, method, run, before }, req)
    return row
  }
  const plain = () => inner.updateOne({ ...args, data })
  if (!isPublished(after)) return plain()
  return judgedInUnit(guard, { collection, method, req, carryOut: plain }, kind, after, before)
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

/** The same for a write of which it is not known what it will meet: what it says of a takedown is not written. */
function withoutTakedown(data: Data): Data {
  const { takedown: _, ...others } = data
  return others
}

/** A version restored by server code brings the name of its old file, which may be gone. */
const hasOtherFile = (before: Data, after: Data): boolean =>
  before.filename !== after.filename || before.filesize !== after.filesize
