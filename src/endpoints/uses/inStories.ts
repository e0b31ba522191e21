import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { isTakenDown, type Row } from '../../rows/readable.ts'
import type { Gated } from '../../options/own/Gated.ts'
import { readable, readableVersions } from '../../access/mayRead.ts'
import { titleIn, titleSelect } from './titled.ts'
import type { Use, Uses } from './Use.ts'

interface Asked {
  using: Gated
  /** As `linkedAssets` stores it: `photos:12`. */
  link: string
  limit: number
}

interface Version {
  parent: number | string
  version: Row
}

const shown = { _status: true, deletedAt: true, takedown: true, updatedAt: true } as const

/**
 * The documents of one collection that use something, newest first, found by the index on what each
 * links: one query of public rows, one of latest drafts.
 */
export async function usesInStories(req: PayloadRequest, asked: Asked): Promise<Uses> {
  const { using, limit } = asked
  const { rows, drafts } = await linking(req, asked)
  const byId = new Map<string, Found>()
  for (const row of rows.slice(0, limit)) byId.set(String(row.id), { id: row.id, row })
  for (const { parent, version } of drafts.slice(0, limit)) {
    const found = byId.get(String(parent))
    byId.set(String(parent), { id: parent, ...found, draft: version })
  }
  return {
    // What an unpublished row linked before its latest draft no longer does is used nowhere.
    uses: [...byId.values()].map((found) => useOf(req, using, found)).filter((use) => use.in.length > 0),
    hasMore: rows.length > limit || drafts.length > limit,
  }
}

/**
 * The rows and the latest drafts that link it, one more of each than was asked for, which tells
 * that there are more.
 */
async function linking(req: PayloadRequest, { using, link, limit }: Asked) {
  const { inner } = guardOf(req.payload)
  const select = { ...shown, ...titleSelect(using) }
  const query = {
    collection: using.slug,
    limit: limit + 1,
    pagination: false,
    sort: '-updatedAt',
  } as const
  const rows = await inner.find<Row & { id: number | string }>({
    ...query,
    where: await readable(req, using.slug, { linkedAssets: { in: [link] } }),
    select,
  })
  const versions = await inner.findVersions<Row>({
    ...query,
    where: await readableVersions(req, using.slug, {
      and: [{ 'version.linkedAssets': { in: [link] } }, { latest: { equals: true } }],
    }),
    select: { parent: true, version: select },
  })
  // Payload types a version by the document's type; only these members are read.
  return { rows: rows.docs, drafts: versions.docs as unknown as Version[] }
}

/** The row that uses it, its latest draft that does, or both. */
interface Found {
  id: number | string
  row?: Row
  draft?: Row
}

function useOf(req: PayloadRequest, using: Gated, found: Found): Use {
  const { id, row, draft } = found
  const latest = draft ?? row ?? {}
  const isPublic = row?._status === 'published'
  const isLatestPublished = draft?._status === 'published'
  return {
    collection: using.slug,
    id,
    title: titleIn(using, latest, req.locale),
    status: isLatestPublished ? 'published' : isPublic ? 'changed' : 'draft',
    in: [...(isPublic ? (['public'] as const) : []), ...(draft ? (['draft'] as const) : [])],
    ...(latest.deletedAt ? { trashed: true } : {}),
    ...(isTakenDown(latest) ? { takenDown: true } : {}),
  }
}
