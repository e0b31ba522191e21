import type { Gated } from '../../../options/own/Gated.ts'
import type { Row } from '../../../rows/readable.ts'
import { readable } from '../../../access/mayRead.ts'
import { titleIn, titleSelect } from '../../uses/titled.ts'
import { most, type DayGroup, type DayItem } from './Day.ts'
import type { Looking } from './Looking.ts'

/** How long before its end a right is spoken of, in milliseconds. */
const ahead = 7 * 24 * 60 * 60 * 1000

/** The published photos that may not be used much longer: the first to end first. Everybody sees them. */
export async function rights(looking: Looking): Promise<DayGroup> {
  const found = (await Promise.all(looking.assets.map((gated) => endingIn(looking, gated)))).flat()
  const items = found.sort((a, b) => String(a.at).localeCompare(String(b.at)))
  return { group: 'rights', items: items.slice(0, most), more: Math.max(0, items.length - most) }
}

type Stored = Row & { id: number | string }

async function endingIn({ guard, req, now }: Looking, gated: Gated): Promise<DayItem[]> {
  const until = gated.own ? gated.own.names.usableUntil?.[0] : 'usableUntil'
  if (gated.kind !== 'photos' || until === undefined) return []
  const soon = new Date(Date.parse(now) + ahead).toISOString()
  const { docs } = await guard.inner.find<Stored>({
    collection: gated.slug,
    where: await readable(req, gated.slug, {
      and: [
        { [until]: { greater_than_equal: now } },
        { [until]: { less_than_equal: soon } },
        { _status: { equals: 'published' } },
        ...(gated.trash ? [{ deletedAt: { exists: false } }] : []),
      ],
    }),
    sort: until,
    limit: most * 4,
    pagination: false,
    select: { [until]: true, ...titleSelect(gated) },
  })
  return docs.map((row) => ({
    collection: gated.slug,
    id: String(row.id),
    title: titleIn(gated, row, req.locale),
    // The condition asked for a moment.
    at: new Date(row[until] as string | Date).toISOString(),
    notes: [],
  }))
}
