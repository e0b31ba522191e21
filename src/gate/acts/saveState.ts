import type { Guarded } from '../guard/Guarded.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** The record of a takedown as it is stored; all of it is null once released. */
export interface TakedownState {
  at: string | null
  by: string | null
  reason: string | null
}

/**
 * Not taken down. Nulls rather than nothing, so that the stored record is overwritten in every
 * database.
 */
export const released: TakedownState = { at: null, by: null, reason: null }

interface Saved {
  collection: string
  id: number | string
  takedown: TakedownState
  req: AdapterRequest
}

interface Version {
  updatedAt?: unknown
  version: Row
}

/**
 * Saves a new latest version: what the editor wrote last, as a draft, with the takedown as it now
 * is. Without it the admin would go on showing the version before.
 */
export async function saveState({ inner }: Guarded, { collection, id, takedown, req }: Saved): Promise<void> {
  const { docs } = await inner.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  // Payload types a version by the document's type; only these members are read.
  const [latest] = docs as unknown as Version[]
  const row =
    latest?.version ??
    (await inner.findOne<Row & { id: number | string }>({ collection, where: { id: { equals: id } }, req }))
  if (!row) return
  const now = laterThan(latest?.updatedAt)
  const { id: _id, ...words } = row
  await inner.createVersion({
    autosave: false,
    collectionSlug: collection,
    parent: id,
    createdAt: now,
    updatedAt: now,
    returning: false,
    // The version's document is the row as stored; Payload types it for a known collection only.
    versionData: { ...words, _status: 'draft', takedown, updatedAt: now } as never,
    req,
  })
}

/**
 * Now, and after the version before: of two in one millisecond the database would call both the
 * latest.
 */
function laterThan(before: unknown): string {
  const last = typeof before === 'string' || before instanceof Date ? new Date(before).getTime() : 0
  return new Date(Math.max(Date.now(), last + 1)).toISOString()
}
