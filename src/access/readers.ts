import type { Where } from 'payload'
import type { Gated } from '../options/own/Gated.ts'

/** What of a collection decides what readers see. */
export type Readable = Pick<Gated, 'kind' | 'trash'>

/**
 * What readers (anyone who is not staff) may see of a collection at `now`: published, not in the
 * trash, not taken down, not under embargo, and for photos still within their rights for the web.
 *
 * The same condition decides which files are served: Payload asks for it before it opens one
 * (`checkFileAccess`).
 *
 * @param now an ISO 8601 instant
 */
export function publicWhere({ kind, trash }: Readable, now: string): Where {
  const notBefore = (path: string): Where => ({
    or: [{ [path]: { exists: false } }, { [path]: { less_than_equal: now } }],
  })
  const always: Where[] = [
    { _status: { equals: 'published' } },
    ...(trash ? [{ deletedAt: { exists: false } }] : []),
    { 'takedown.at': { exists: false } },
    notBefore('embargoUntil'),
  ]
  if (kind !== 'photos') return { and: always }
  const rights: Where[] = [
    { or: [{ usableUntil: { exists: false } }, { usableUntil: { greater_than_equal: now } }] },
    // Empty means both channels. `exists` would not do: an empty list exists in MongoDB and does
    // not in SQLite.
    { or: [{ usableIn: { in: ['web'] } }, { usableIn: { not_equals: 'print' } }] },
  ]
  return { and: [...always, ...rights] }
}

/**
 * Finds all that is published and yet not for readers at `now`, because it was taken down, is in the
 * trash or under embargo, or may not be used on the web, or no longer. Some of it may be for readers
 * all the same: `publicWhere` decides.
 *
 * @param now an ISO 8601 instant
 */
export function perhapsLostWhere({ kind, trash }: Readable, now: string): Where {
  const always: Where[] = [
    ...(trash ? [{ deletedAt: { exists: true } }] : []),
    { 'takedown.at': { exists: true } },
    { embargoUntil: { greater_than: now } },
  ]
  const rights: Where[] = [{ usableUntil: { less_than: now } }, { usableIn: { in: ['print'] } }]
  const lost: Where = { or: kind === 'photos' ? [...always, ...rights] : always }
  return { and: [{ _status: { equals: 'published' } }, lost] }
}
