import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { readableAmong } from '../../access/mayRead.ts'
import type { Gated } from '../../options/own/Gated.ts'
import { isTakenDown, type Row } from '../../rows/readable.ts'
import { storedId } from '../../rows/storedId.ts'
import { titleIn, titleSelect } from '../uses/titled.ts'

/** A photo or box that a document places and that readers do not get. */
export interface LostAsset {
  collection: string
  id: string
  /** Empty where it has no words, or is gone. */
  title: string
  why: 'taken-down' | 'trashed' | 'gone' | 'expired'
}

const asked = { deletedAt: true, takedown: true, usableUntil: true } as const

/**
 * Which of these links lead to something that readers lost: taken down, in the trash, deleted for
 * good, or past the date until which it may be used. One query for each collection that is linked.
 *
 * @param links as rows store them, `photos:12`
 */
export async function lostAssets(req: PayloadRequest, links: readonly string[]): Promise<LostAsset[]> {
  const { gated } = guardOf(req.payload).options()
  const assets = gated.filter(({ kind }) => kind !== 'articles')
  return (await Promise.all(assets.map((one) => lostOf(req, one, links)))).flat()
}

type Stored = Row & { id: number | string }

async function lostOf(req: PayloadRequest, gated: Gated, links: readonly string[]): Promise<LostAsset[]> {
  const { slug: collection } = gated
  const prefix = `${collection}:`
  const linked = [...new Set(links)].flatMap((link) =>
    link.startsWith(prefix) ? (storedId(req.payload, collection, link.slice(prefix.length)) ?? []) : [],
  )
  const ids = await readableAmong(req, collection, linked)
  if (ids.length === 0) return []
  const { docs } = await guardOf(req.payload).inner.find<Stored>({
    collection,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    select: { ...asked, ...titleSelect(gated) },
  })
  const rows = new Map(docs.map((row) => [String(row.id), row]))
  return ids.flatMap((one): LostAsset[] => {
    const id = String(one)
    const row = rows.get(id)
    const why = row ? lossOf(row) : 'gone'
    return why === undefined
      ? []
      : [{ collection, id, title: row ? titleIn(gated, row, req.locale) : '', why }]
  })
}

/** Why readers do not get a photo or box; undefined where nothing was taken from them. */
export function lossOf(row: Row, at: number = Date.now()): LostAsset['why'] | undefined {
  if (isTakenDown(row)) return 'taken-down'
  if (row.deletedAt) return 'trashed'
  const until = row.usableUntil
  const isDate = typeof until === 'string' || until instanceof Date
  return isDate && new Date(until).getTime() < at ? 'expired' : undefined
}
