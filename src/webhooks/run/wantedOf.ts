import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'
import { keptSlug } from '../../gate/kept/slugs.ts'
import { eventOf } from '../message/eventOf.ts'
import type { Subscription } from '../types.ts'

/** Of these changes those that a subscription asks for. One question where it asks for sections. */
export async function wantedOf(
  guard: Guarded,
  { events, sections, locale }: Subscription,
  changes: readonly ChangeFor[],
): Promise<ReadonlySet<ChangeFor>> {
  const asked = changes.filter(({ kind }) => events.includes(eventOf(kind).name))
  const wanted = new Set(sections ?? [])
  if (wanted.size === 0) return new Set(asked)
  const found = await sectionsOf(guard, asked, locale)
  // A removal reaches everybody: the story may have been in another section when they got it.
  return new Set(
    asked.filter(({ guid, kind }) => eventOf(kind).name === 'removed' || wanted.has(found.get(guid) ?? '')),
  )
}

async function sectionsOf(
  { inner }: Guarded,
  changes: readonly ChangeFor[],
  locale: string,
): Promise<Map<string, string>> {
  if (changes.length === 0) return new Map()
  const guids = [...new Set(changes.map(({ guid }) => guid))]
  const { docs } = await inner.find<{ guid: string; section?: string | null } & Record<string, unknown>>({
    collection: keptSlug,
    where: { and: [{ guid: { in: guids } }, { locale: { equals: locale } }] },
    pagination: false,
    limit: 0,
    select: { guid: true, section: true },
  })
  return new Map(docs.map(({ guid, section }) => [guid, section ?? '']))
}
