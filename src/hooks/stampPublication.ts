import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { Row } from '../rows/readable.ts'

const countOf = (row: Row | undefined) => (typeof row?.revision === 'number' ? row.revision : 0)

/**
 * Slugs a document was public under, as far as its last version and its own list of them tell, none
 * twice.
 */
function knownSlugs({ previousSlugs, slug, _status }: Row): string[] {
  const known = Array.isArray(previousSlugs) ? previousSlugs.map(String) : []
  const wasPublic = _status === 'published' && typeof slug === 'string' && slug !== ''
  return [...new Set(wasPublic ? [...known, slug] : known)]
}

/**
 * The slugs of before that a save stores. One is noted with the first save after it was public;
 * drafts carry it on, and what only a draft was called is never among them. What goes public again
 * under a slug that is not known (it was taken down and renamed meanwhile) is looked up: one query,
 * and none for any other save.
 */
async function slugsBefore(data: Row, original: Row, last: () => Promise<Row>): Promise<string[]> {
  const known = knownSlugs(original)
  if (data._status !== 'published') return known
  const isAgain = Boolean(original.firstPublishedAt) && original._status !== 'published'
  const all = isAgain && !known.includes(String(data.slug)) ? [...known, ...knownSlugs(await last())] : known
  return [...new Set(all)].filter((slug) => slug !== data.slug)
}

/** The last version of a document that was published. */
async function lastPublished(req: PayloadRequest, collection: string, parent: unknown): Promise<Row> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { and: [{ parent: { equals: parent } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  // `TypeWithVersion` leaves `version` as the type it is asked for.
  return (docs[0]?.version as Row | undefined) ?? {}
}

/**
 * Notes on a document, as it is saved, who owns a new one; and as it is published, when, how often
 * it has been by now, and under which slugs before.
 *
 * @param notes what the collection keeps beside its count: `dated` is `firstPublishedAt` and
 * `revisedAt`, `addressed` these and `slug` with `previousSlugs`
 */
export const stampPublication =
  (notes: 'counted' | 'dated' | 'addressed'): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, operation, req }) => {
    const dated = notes !== 'counted'
    const original: Row = operation === 'update' ? (originalDoc ?? {}) : {}
    // A copy brings the count of what it is a copy of, and was never public itself.
    const owned = operation === 'create' ? { owner: userOf(req)?.id ?? null, revision: 0 } : {}
    const last = () => lastPublished(req, collection.slug, original.id)
    const slugs = notes === 'addressed' ? { previousSlugs: await slugsBefore(data, original, last) } : {}
    if (data._status !== 'published') return { ...data, ...owned, ...slugs }
    return { ...data, ...owned, ...slugs, ...publicationOf(data, original, dated) }
  }

function publicationOf(data: Row, original: Row, dated: boolean): Row {
  const now = new Date().toISOString()
  const dates = dated
    ? { firstPublishedAt: original.firstPublishedAt ?? data.firstPublishedAt ?? now, revisedAt: now }
    : {}
  // A restored version carries its own old count: the larger one is the truth.
  const isUpdate = original.id !== undefined
  const revision = Math.max(countOf(original), isUpdate ? countOf(data) : 0) + 1
  return { ...dates, revision }
}
