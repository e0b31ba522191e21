import type { Guarded } from '../../gate/guard/Guarded.ts'
import { numberChanges } from '../../gate/kept/read/numberChanges.ts'
import { changesSlug } from '../../gate/kept/slugs.ts'
import { cursorsSlug } from '../slugs.ts'

/**
 * Has a new subscription begin behind the last change: what was before is read at `GET stories`. All
 * changes get their numbers first: where nobody has asked for them yet, all wait for one.
 */
export async function begin(guard: Guarded, subscription: number | string): Promise<void> {
  let numbered: number
  do numbered = await numberChanges(guard)
  while (numbered > 0)
  const number = await lastNumber(guard)
  // Not judged: it makes nothing public.
  await guard.inner.updateMany({
    collection: cursorsSlug,
    where: { and: [{ subscription: { equals: String(subscription) } }, { number: { exists: false } }] },
    data: { number },
  })
}

async function lastNumber({ inner }: Guarded): Promise<number> {
  const { docs } = await inner.find<{ number: number } & Record<string, unknown>>({
    collection: changesSlug,
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
  })
  return docs[0]?.number ?? 0
}
