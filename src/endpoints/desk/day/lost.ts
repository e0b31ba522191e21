import type { Where } from 'payload'
import type { Gated } from '../../../options/own/Gated.ts'
import type { Row } from '../../../rows/readable.ts'
import { lossOf } from '../lostAssets.ts'
import { readable } from '../../../access/mayRead.ts'
import { titleIn, titleSelect } from '../../uses/titled.ts'
import { most, type DayGroup, type DayItem } from './Day.ts'
import type { Looking } from './Looking.ts'

/** As many lost photos and boxes as are looked for in live stories, the newest first. */
const asked = 100

type Stored = Row & { id: number | string }

/** The live stories that place a photo or box that readers do not get any more, each with which. */
export async function lost(looking: Looking): Promise<DayGroup> {
  const names = new Map((await Promise.all(looking.assets.map((gated) => lostIn(looking, gated)))).flat())
  const links = [...names.keys()]
  if (links.length === 0) return { group: 'lost', items: [], more: 0 }
  const found = await Promise.all(looking.stories.map((gated) => showing(looking, gated, links)))
  const items = found.flat().map(({ gated, row }): DayItem => {
    const linked = Array.isArray(row.linkedAssets) ? row.linkedAssets : []
    const notes = linked.flatMap((link) => names.get(String(link)) ?? [])
    const { slug: collection } = gated
    return { collection, id: String(row.id), title: titleIn(gated, row, looking.req.locale), notes }
  })
  return { group: 'lost', items: items.slice(0, most), more: Math.max(0, items.length - most) }
}

/** What readers lost of one collection, by link, with what it is called. */
async function lostIn({ guard, req, now }: Looking, gated: Gated): Promise<[link: string, name: string][]> {
  const until =
    gated.own?.names.usableUntil?.[0] ?? (gated.kind === 'photos' && !gated.own ? 'usableUntil' : undefined)
  const losses: Where[] = [
    { 'takedown.at': { exists: true } },
    ...(gated.trash ? [{ deletedAt: { exists: true } }] : []),
    ...(until === undefined ? [] : [{ [until]: { less_than: now } }]),
  ]
  const { docs } = await guard.inner.find<Stored>({
    collection: gated.slug,
    where: await readable(req, gated.slug, { or: losses }),
    sort: '-updatedAt',
    limit: asked,
    pagination: false,
    select: { takedown: true, deletedAt: true, ...(until && { [until]: true }), ...titleSelect(gated) },
  })
  return docs.flatMap((row) => {
    const loss = lossOf(until === undefined ? row : { ...row, usableUntil: row[until] }, Date.parse(now))
    return loss ? [[`${gated.slug}:${row.id}`, titleIn(gated, row, req.locale) || loss]] : []
  })
}

async function showing(
  { req, guard, only }: Looking,
  gated: Gated,
  links: readonly string[],
): Promise<{ gated: Gated; row: Stored }[]> {
  const where: Where = {
    and: [
      { linkedAssets: { in: [...links] } },
      { _status: { equals: 'published' } },
      ...(gated.trash ? [{ deletedAt: { exists: false } }] : []),
      ...(only === undefined ? [] : [{ owner: { equals: only } }]),
    ],
  }
  const { docs } = await guard.inner.find<Stored>({
    collection: gated.slug,
    where: await readable(req, gated.slug, where),
    sort: '-updatedAt',
    limit: asked,
    pagination: false,
    select: { linkedAssets: true, ...titleSelect(gated) },
  })
  return docs.map((row) => ({ gated, row }))
}
