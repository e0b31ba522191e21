import type { BaseDatabaseAdapter } from 'payload'
import { gatedIn } from '../../options/gated.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { refuseScheduled } from '../schedules/refuseScheduled.ts'
import { refusePublicRows } from './draftsOnly.ts'
import { otherFile } from './files/otherFile.ts'
import { recordingRefusals, type Attempted } from '../ledger/recordingRefusals.ts'
import type { Guarded } from './Guarded.ts'
import { keptAfter } from '../kept/store/keptAfter.ts'
import { hasOtherFile } from './files/hasOtherFile.ts'
import { hasOperators } from './hasOperators.ts'
import { withOwnSlug } from './slugs/copies.ts'
import { readBack } from './readBack.ts'
import { refuseTakenSlugs } from './slugs/refuseTakenSlugs.ts'
import { isPublished } from '../../rows/readable.ts'
import { lockStored } from './lockStored.ts'
import { storedRow, type Before, type Stored } from './storedRow.ts'
import { wasPublic } from './wasPublic.ts'
import { writeJudged } from './writeJudged.ts'
import type { AdapterRequest } from '../../database/unit.ts'

type Data = Record<string, unknown>

/** A change of one stored row by its id or by a condition. */
type UpdateArgs = Parameters<BaseDatabaseAdapter['updateOne']>[0]
type UpdateManyArgs = Parameters<BaseDatabaseAdapter['updateMany']>[0]
type CreateArgs = Parameters<BaseDatabaseAdapter['create']>[0]

/**
 * The law: replaces the adapter's writing methods by ones that judge every gated row before it
 * becomes public or stays so. They see the row itself, in all locales, whichever of Payload's
 * operations or direct calls writes it.
 *
 * The guard merges what is written into the stored row and judges the result. Where only the
 * database can tell the result (an operator, an upsert of something new), the guard writes first,
 * reads the row back and judges it, all in one unit of work, which it rolls back on a refusal.
 */
export function gateWrites(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  const { inner } = guard
  const kindOf = (collection: string): GatedKind | undefined => gatedIn(guard.options(), collection)?.kind

  adapter.create = async (args) => {
    const kind = kindOf(args.collection)
    return kind ? createGated(guard, args, kind) : inner.create(args)
  }

  adapter.updateOne = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.updateOne(args)
    return updateGated(guard, args, kind)
  }

  adapter.updateMany = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.updateMany(args)
    return updateEach(guard, args, kind)
  }

  adapter.upsert = async (args) => {
    const kind = kindOf(args.collection)
    if (!kind) return inner.upsert(args)
    return updateGated(guard, { ...args, options: { upsert: true } }, kind)
  }
}

async function createGated(guard: Guarded, args: CreateArgs, kind: GatedKind): Promise<Stored> {
  const { collection } = args
  const method = 'create'
  // What is recorded and kept of it needs its id, whatever its caller needs.
  const carryOut = (data: Data, req: AdapterRequest) =>
    guard.inner.create({ ...args, data, req, returning: true })
  refusePublicRows(args.req, [args.data])
  const isPublic = isPublished(args.data)
  // A draft without a slug takes nobody's address, and no rule judges drafts.
  const { addresses } = gatedIn(guard.options(), collection) ?? {}
  if (!addresses && !isPublic) return guard.inner.create(args)
  return inRecordedUnit(guard, { ...args, method }, async (req) => {
    const data = addresses ? await withAddress(guard, { ...args, req }) : { ...args.data }
    if (!isPublic) return carryOut(data, req)
    return writeJudged(guard, { collection, method, req, carryOut }, kind, data)
  })
}

/** A new story with a slug that leads to it alone. */
async function withAddress(guard: Guarded, args: CreateArgs & { req: AdapterRequest }): Promise<Data> {
  const data = await withOwnSlug(guard, args)
  await refuseTakenSlugs(guard, { ...args, data })
  return data
}

/**
 * Reads the stored row in the same unit of work that writes it. So another writer's change at the
 * same moment, above all a takedown, either is in the row that is read or waits until this unit ends.
 */
function updateGated(guard: Guarded, args: UpdateArgs, kind: GatedKind): Promise<Stored> {
  const method = args.options?.upsert ? 'upsert' : 'updateOne'
  return inRecordedUnit(guard, { ...args, method }, (req) =>
    updateInUnit(guard, { ...args, method, req }, kind),
  )
}

/** One by one, each judged against the row it changes; all of them are one unit of work. */
const updateEach = (guard: Guarded, args: UpdateManyArgs, kind: GatedKind) =>
  inRecordedUnit(guard, { ...args, method: 'updateMany' }, async (req) => {
    const { collection, where, data, limit = 0, sort } = args
    const { docs } = await guard.inner.find<Stored>({
      collection,
      where,
      pagination: false,
      limit,
      ...(sort !== undefined && { sort }),
      req,
    })
    const written: Stored[] = []
    for (const { id } of docs)
      written.push(await updateInUnit(guard, { collection, id, data, method: 'updateMany', req }, kind))
    return args.returning === false ? null : written
  })

const inRecordedUnit = <T>(
  guard: Guarded,
  attempted: Attempted,
  run: (req: AdapterRequest) => Promise<T>,
): Promise<T> => recordingRefusals(guard, attempted, () => guard.unit(attempted.req, run))

/** An update in its unit of work, by the method that the ledger names. */
type UpdateInUnit = UpdateArgs & { method: string; req: AdapterRequest }

async function updateInUnit(
  guard: Guarded,
  { method, ...args }: UpdateInUnit,
  kind: GatedKind,
): Promise<Stored> {
  const { inner } = guard
  const { collection, req } = args
  const { addresses } = gatedIn(guard.options(), collection) ?? {}
  await lockStored(guard, args)
  const stored = await storedRow(guard, args)
  if (!stored) return updateNothing(guard, { method, ...args }, kind)
  const { row: before } = stored
  const data = dataFor(guard, args.data, stored)
  const after = { ...before, ...data }
  if (addresses) await refuseTakenSlugs(guard, { collection, data, before: stored, req })
  await refuseChange(guard, { collection, kind, before, after, req })
  if (hasOperators(data)) {
    const run = () => inner.updateOne({ ...args, data, returning: true })
    return readBack(guard, { collection, kind, method, run, before }, req)
  }
  const plain = () => inner.updateOne({ ...args, data })
  if (!isPublished(after)) {
    const done = await plain()
    await keptAfter(guard, { kind, collection, id: before.id, before, after }, req)
    return done
  }
  return writeJudged(guard, { collection, method, req, carryOut: plain }, kind, after, stored)
}

/** An update that meets no row. Without `upsert` the database's own answer to that is the right one. */
async function updateNothing(
  guard: Guarded,
  { method, ...args }: UpdateInUnit,
  kind: GatedKind,
): Promise<Stored> {
  const { collection, data, req } = args
  if (!args.options?.upsert) return guard.inner.updateOne(args)
  if (gatedIn(guard.options(), collection)?.addresses)
    await refuseTakenSlugs(guard, { collection, data, req })
  const run = () => guard.inner.updateOne({ ...args, returning: true })
  return readBack(guard, { collection, kind, method, run }, req)
}

/** What of the data given is to be written over a row, and on SQL what else must be. */
function dataFor(guard: Guarded, given: Data, { row: before, whole }: Before): Data {
  const isMongo = guard.inner.name === 'mongoose'
  // MongoDB keeps a group as an object, into which Payload reads; SQL clears its columns by null.
  const noTakedown = isMongo ? {} : null
  const written = withStoredTakedown(isMongo ? given : withoutPaths(given), before, noTakedown)
  return whole ? written : wholeFor(guard, written, before)
}

interface Change {
  collection: string
  kind: GatedKind
  before: Stored
  after: Data
  req: AdapterRequest
}

/**
 * Refuses changes that no rule is about: what this request may not do to this row.
 *
 * @throws {Forbidden} for a public row when the request is held to drafts
 * @throws {APIError} with status 403 for the trash, when somebody who may not publish puts away what is scheduled
 * @throws {ValidationError} for another file on a photo that was published
 */
async function refuseChange(guard: Guarded, { collection, kind, before, after, req }: Change): Promise<void> {
  refusePublicRows(req, [before, after])
  if (after.deletedAt && !before.deletedAt)
    await refuseScheduled(guard, { collection, ids: [before.id], req })
  if (kind !== 'photos' || guard.options().enforce === 'report' || !hasOtherFile(before, after)) return
  if (await wasPublic(guard, { collection, row: before, req })) throw otherFile(collection, req)
}

/** Names with a dot or a `$` are paths and operators to MongoDB; a SQL adapter knows no such fields. */
const withoutPaths = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !key.includes('.') && !key.startsWith('$')))

/**
 * Puts the stored `takedown` in place of the one that is written. Only the takedown and the release
 * change it, and they write past this guard; a restored version, a form or an import must not.
 */
const withStoredTakedown = (data: Data, before: Stored, none: object | null): Data =>
  'takedown' in data || before.takedown ? { ...data, takedown: before.takedown ?? none } : data

/**
 * What a write of some fields is to write. A SQL adapter empties lists and localized fields that it is not given
 * (`drizzle/upsertRow/index.js`, 3.90), so there the rest of the row goes along; MongoDB leaves it alone. A save by Payload's own
 * operations names every field already.
 */
function wholeFor({ inner }: Guarded, data: Data, before: Stored): Data {
  // An operator is written in place, and only beside plain fields.
  if (inner.name === 'mongoose' || hasOperators(data)) return data
  const { id: _id, updatedAt: _updatedAt, ...rest } = before
  const given = Object.entries(data).filter(([, value]) => value !== undefined)
  return { ...rest, ...Object.fromEntries(given) }
}
