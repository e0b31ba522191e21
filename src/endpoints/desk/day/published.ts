import type { Where } from 'payload'
import type { Gated } from '../../../options/own/Gated.ts'
import type { Row } from '../../../rows/readable.ts'
import { readable } from '../../../access/mayRead.ts'
import { titleIn, titleSelect } from '../../uses/titled.ts'
import { most, type DayGroup, type DayItem } from './Day.ts'
import type { Looking } from './Looking.ts'

/** How long something counts as just published, in milliseconds. */
const lately = 24 * 60 * 60 * 1000

/** The stories that went out, or were corrected, within a day: the newest first. */
export async function published(looking: Looking): Promise<DayGroup> {
  const found = (await Promise.all(looking.stories.map((gated) => publishedIn(looking, gated)))).flat()
  const items = found.sort((a, b) => String(b.at).localeCompare(String(a.at)))
  return { group: 'published', items: items.slice(0, most), more: Math.max(0, items.length - most) }
}

type Stored = Row & { id: number | string }

async function publishedIn({ guard, req, only, now }: Looking, gated: Gated): Promise<DayItem[]> {
  const at = gated.own?.names.revisedAt?.[0] ?? 'revisedAt'
  const since = new Date(Date.parse(now) - lately).toISOString()
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { [at]: { greater_than: since } },
      ...(gated.trash ? [{ deletedAt: { exists: false } }] : []),
      ...(only === undefined ? [] : [{ owner: { equals: only } }]),
    ],
  }
  const { docs } = await guard.inner.find<Stored>({
    collection: gated.slug,
    where: await readable(req, gated.slug, where),
    sort: `-${at}`,
    // As many more as a newsroom publishes in a day are counted; nothing of their words is read.
    limit: most * 25,
    pagination: false,
    select: { [at]: true, ...titleSelect(gated) },
  })
  return docs.map((row) => {
    const moment = row[at]
    const isMoment = typeof moment === 'string' || moment instanceof Date
    return {
      collection: gated.slug,
      id: String(row.id),
      title: titleIn(gated, row, req.locale),
      ...(isMoment && { at: new Date(moment).toISOString() }),
      notes: [],
    }
  })
}
