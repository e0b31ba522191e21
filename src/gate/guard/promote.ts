import type { Promotion } from '../judge/judgeWithDrafts.ts'
import { documentName } from '../kept/KeptStory.ts'
import { markLinking } from '../kept/store/markLinking.ts'
import { record } from '../ledger/record.ts'
import type { Row } from '../../rows/readable.ts'
import type { Guarded } from './Guarded.ts'
import { hasOtherFile } from './files/hasOtherFile.ts'
import { otherFile } from './files/otherFile.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/**
 * Publishes a draft photo or box as it stands, with its own version and its own line in the ledger,
 * in the unit of work that publishes its article.
 *
 * @param by the adapter method that publishes the article, and the request of its unit
 * @throws {ValidationError} for a photo that readers have had with another file
 */
export async function promote(
  guard: Guarded,
  { kind, id, row, hash }: Promotion,
  by: { method: string; req?: AdapterRequest },
): Promise<void> {
  const collection = guard.options().slugs[kind]
  const now = new Date().toISOString()
  const { id: storedId, ...rest } = row
  const revision = (typeof row.revision === 'number' ? row.revision : 0) + 1
  const data = { ...rest, _status: 'published', revision, updatedAt: now }
  const key = typeof storedId === 'number' || typeof storedId === 'string' ? storedId : id
  const inReq = by.req && { req: by.req }
  if (kind === 'photos' && revision > 1) await refuseOtherFile(guard, collection, row, by.req)
  await guard.inner.updateOne({ collection, id: key, data, returning: false, ...inReq })
  await guard.inner.createVersion({
    autosave: false,
    collectionSlug: collection,
    parent: key,
    createdAt: now,
    updatedAt: now,
    returning: false,
    // The version's document is the row just written; Payload types it for a known collection only.
    versionData: data as never,
    ...inReq,
  })
  // Stories that showed it before, and have been without it since.
  if (revision > 1 && by.req) await markLinking(guard, [documentName(collection, key)], by.req)
  const method = `${by.method} with its article`
  const { mentions } = row
  await record(guard, { outcome: 'cleared', collection, id: key, method, hash, mentions, ...inReq }, by.req)
}

/** The version of a photo that was public before may have been written past every hook. */
async function refuseOtherFile(
  guard: Guarded,
  collection: string,
  row: Row,
  req: AdapterRequest | undefined,
): Promise<void> {
  const where = { id: { equals: row.id } }
  const stored = await guard.inner.findOne<Row & { id: number | string }>({
    collection,
    where,
    ...(req && { req }),
  })
  if (stored && hasOtherFile(stored, row)) throw otherFile(collection, req)
}
