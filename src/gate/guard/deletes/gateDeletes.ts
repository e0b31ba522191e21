import { APIError, type BaseDatabaseAdapter, type Where } from 'payload'
import { kindOf } from '../../../options/gated.ts'
import { messagesFor } from '../../../language/messagesFor.ts'
import { decisionsSlug } from '../../ledger/decisionsSlug.ts'
import { gateMessages } from '../../messages/index.ts'
import { refuseScheduled } from '../../schedules/refuseScheduled.ts'
import { isHeldToDrafts, refusePublicRows } from '../draftsOnly.ts'
import { documentName } from '../../kept/KeptStory.ts'
import { markLinking } from '../../kept/store/markLinking.ts'
import { withdraw } from '../../kept/store/withdraw.ts'
import { calledAs, titled } from './calledAs.ts'
import { deleteTraces, leavesTraces } from './deleteTraces.ts'
import type { Guarded } from '../Guarded.ts'
import { isTakenDown, type Row } from '../../../rows/readable.ts'
import type { AdapterRequest } from '../../../database/unit.ts'

interface Stored extends Row {
  id: number | string
}

/** How many of those that use it a refusal names. */
const named = 5

/** Those that use something, as a refusal names them. */
export const namesOf = (users: readonly string[]): string =>
  `${users.slice(0, named).join('、')}${users.length > named ? ' …' : ''}`

/** Something is still used: HTTP status 409, with the users of it by collection and id. */
const inUse = (message: string, usedBy: readonly string[]) => new APIError(message, 409, { usedBy }, true)

/**
 * Deleting for good: a source that anything credits is never deleted, only retired; a photo or box that a public document
 * links only after it was taken down; a line of the ledger never. What is deleted takes its versions, schedules, locks and
 * preferences with it. All of it is one unit of work: nobody credits a source between the question and the deletion.
 */
export function gateDeletes(adapter: BaseDatabaseAdapter, guard: Guarded): void {
  const { inner } = guard
  adapter.deleteOne = async (args) => {
    const { collection, where } = args
    if (!leavesTraces(guard, collection)) return inner.deleteOne(args)
    return guard.unit(args.req, async (req) => {
      await prepareDeletion(guard, { collection, where, limit: 1, req })
      return inner.deleteOne({ ...args, req })
    })
  }
  adapter.deleteMany = async (args) => {
    const { collection, where } = args
    if (!leavesTraces(guard, collection)) return inner.deleteMany(args)
    return guard.unit(args.req, async (req) => {
      await prepareDeletion(guard, { collection, where, limit: 0, req })
      return inner.deleteMany({ ...args, req })
    })
  }
}

interface Deletion {
  collection: string
  where: Where
  /** How many of those that meet the condition are deleted; 0 is all. */
  limit: number
  req: AdapterRequest
}

async function prepareDeletion(guard: Guarded, { collection, where, limit, req }: Deletion): Promise<void> {
  await refuseWhatIsUsed(guard, collection, where, req)
  const query = { collection, where, pagination: false, limit, select: { id: true } as const, req }
  const { docs } = await guard.inner.find<Stored>(query)
  const ids = docs.map(({ id }) => id)
  await keptWithout(guard, collection, ids, req)
  await deleteTraces(guard, collection, ids, req)
}

/** Before the deletion: afterwards nothing says who linked it. */
async function keptWithout(
  guard: Guarded,
  collection: string,
  ids: readonly (number | string)[],
  req: AdapterRequest,
): Promise<void> {
  const kind = kindOf(guard.options(), collection)
  if (kind === 'articles') await withdraw(guard, { collection, ids, because: 'withdrawn', req })
  else if (kind && ids.length > 0) {
    const names = ids.map((id) => documentName(collection, id))
    await markLinking(guard, names, req)
  }
}

/**
 * Throws when one of the documents that meet the condition may not be deleted for good.
 *
 * @throws {APIError} with status 409, naming what uses it; 403 for a line of the ledger, and for what is
 * public when somebody asks who may not publish
 */
export async function refuseWhatIsUsed(
  guard: Guarded,
  collection: string,
  where: Where,
  req?: AdapterRequest,
): Promise<void> {
  const options = guard.options()
  const kind = kindOf(options, collection)
  if (collection === decisionsSlug) throw ledgerIsFinal(req)
  const isSource = collection === options.slugs.sources
  const isAsset = kind === 'photos' || kind === 'sidebars'
  const isWriters = kind === 'articles' && isHeldToDrafts(req)
  if (!isSource && !isAsset && !isWriters) return
  if (!isSource && !isHeldToDrafts(req) && options.enforce === 'report') return
  const { docs } = await guard.inner.find<Stored>({
    collection,
    where,
    pagination: false,
    limit: 0,
    ...(req && { req }),
  })
  if (!isSource) {
    refusePublicRows(req, docs)
    await refuseScheduled(guard, { collection, ids: docs.map(({ id }) => id), req })
  }
  if (isWriters) return
  const asked = isSource ? docs : docs.filter((row) => !isTakenDown(row))
  for (const row of asked) {
    const users = await usersOf(guard, `${collection}:${row.id}`, isSource, req)
    if (users.length === 0) continue
    const names = namesOf(await calledAs(guard, users, req))
    const messages = messagesFor(gateMessages, req).guard
    throw inUse(
      isSource
        ? messages.sourceUsed(String(row.key ?? row.id), names)
        : messages.assetUsed(titled(guard, collection, row, req), names),
      users,
    )
  }
}

/** The refusal to delete or change a line of the ledger: HTTP status 403. */
export const ledgerIsFinal = (req: AdapterRequest | undefined) =>
  new APIError(messagesFor(gateMessages, req).guard.ledgerFinal, 403, undefined, true)

/**
 * Who links it, by collection and id: published documents, and where `versionsToo` every stored row and version as well, since
 * each of them can be restored and published.
 */
export async function usersOf(
  guard: Guarded,
  link: string,
  versionsToo: boolean,
  req?: AdapterRequest,
): Promise<string[]> {
  const found = await Promise.all(
    guard.options().gated.map(async ({ slug: collection }) => {
      const linking: Where = { linkedAssets: { in: [link] } }
      const where: Where = versionsToo ? linking : { and: [linking, { _status: { equals: 'published' } }] }
      const query = { collection, pagination: false, limit: named + 1, ...(req && { req }) }
      const { docs } = await guard.inner.find<Stored>({ ...query, where })
      const users = docs.map(({ id }) => `${collection} ${id}`)
      if (!versionsToo) return users
      const versions = await guard.inner.findVersions({
        ...query,
        where: { 'version.linkedAssets': { in: [link] } },
      })
      return [...users, ...versions.docs.map(({ parent }) => `${collection} ${String(parent)}`)]
    }),
  )
  return [...new Set(found.flat())]
}
