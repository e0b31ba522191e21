import type { Where } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import { jobsSlug, scheduledTask } from '../../schedules/jobs.ts'
import type { Guarded } from '../Guarded.ts'

/** Payload's own collections, whose rows nothing else names (`payload/dist/config/sanitize.js`, 3.90). */
const locksSlug = 'payload-locked-documents'
const preferencesSlug = 'payload-preferences'

/** As many documents as one question may name. */
const chunk = 100

/** Whether other rows may name documents of this collection. None name Payload's own. */
export const leavesTraces = ({ inner }: Guarded, collection: string): boolean =>
  !collection.startsWith('payload-') && inner.payload.collections[collection] !== undefined

/**
 * Deletes the rows that name these documents: their versions, schedules, locks and preferences; for
 * a user also the locks they hold and the preferences they set. The ledger keeps its lines.
 *
 * Call it in the unit of work that deletes the documents, and before it does: afterwards a SQL
 * database no longer knows which document a lock was for.
 *
 * Payload's own deletion misses some of them: it looks for a schedule by the id as a number where
 * SQLite stores text, it leaves locks, and a deletion by `payload.db` leaves everything.
 */
export async function deleteTraces(
  guard: Guarded,
  collection: string,
  ids: readonly (number | string)[],
  req: AdapterRequest,
): Promise<void> {
  const { inner } = guard
  const { config } = inner.payload.collections[collection] ?? {}
  for (let from = 0; from < ids.length; from += chunk) {
    const some = ids.slice(from, from + chunk)
    if (config?.versions) await inner.deleteVersions({ collection, where: { parent: { in: some } }, req })
    const traces = tracesOf(collection, some, {
      areUsers: Boolean(config?.auth),
      areLocked: config?.lockDocuments !== false,
    })
    for (const [slug, where] of traces)
      if (inner.payload.collections[slug])
        await inner.deleteMany({ collection: slug, where, ...(isOurs(guard, slug) && { req }) })
  }
}

/**
 * Whether these are deleted in the unit of work. Locks are not on MongoDB: Payload's deletion has just broken the document's lock
 * outside the transaction (`utilities/checkDocumentLockStatus.js`, 3.90), which still sees that lock and would meet a conflict.
 */
const isOurs = ({ inner }: Guarded, slug: string): boolean => inner.name !== 'mongoose' || slug !== locksSlug

type Trace = readonly [collection: string, where: Where]

interface Leaving {
  areUsers: boolean
  /** Payload's locks cannot name, nor be asked for, a document whose collection has `lockDocuments: false`. */
  areLocked: boolean
}

function tracesOf(
  collection: string,
  ids: readonly (number | string)[],
  { areUsers, areLocked }: Leaving,
): Trace[] {
  const named = (field: string): Where => ({
    or: ids.map((id) => ({
      and: [{ [`${field}.relationTo`]: { equals: collection } }, { [`${field}.value`]: { equals: id } }],
    })),
  })
  const keys = ids.map((id) => `collection-${collection}-${id}`)
  const their: Trace[] = [
    [jobsSlug, schedulesOf(collection, ids)],
    ...(areLocked ? [[locksSlug, named('document')] as const] : []),
    [preferencesSlug, { key: { in: keys } }],
  ]
  return areUsers ? [...their, [locksSlug, named('user')], [preferencesSlug, named('user')]] : their
}

/**
 * The schedules of these documents, whether waiting, running or failed. The admin stores the id as
 * text; a program may have stored it as a number.
 */
const schedulesOf = (collection: string, ids: readonly (number | string)[]): Where => ({
  and: [
    { taskSlug: { equals: scheduledTask } },
    { 'input.doc.relationTo': { equals: collection } },
    {
      or: ids.flatMap((id) => [
        { 'input.doc.value': { equals: String(id) } },
        ...(typeof id === 'number' ? [{ 'input.doc.value': { equals: id } }] : []),
      ]),
    },
  ],
})
