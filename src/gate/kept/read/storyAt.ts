import { gatedIn, slugsOfKind } from '../../../options/gated.ts'
import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { documentName, type StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import { withInstants } from '../store/keptRows.ts'
import { fresh } from './fresh.ts'
import { rowsAt } from './rowsAt.ts'
import { answered } from './storiesAfter.ts'

/** What there is at an address. */
export type Found =
  | { status: 'found'; story: StoredKept }
  /** The story has another slug now. */
  | { status: 'moved'; slug: string; section: string }
  /** Readers had it and no longer do. */
  | { status: 'gone'; story: StoredKept }
  /** Not in this locale, but in these. */
  | { status: 'elsewhere'; locales: readonly Locale[]; section: string }
  /** There is or was something, in a section that the reader may not read. */
  | { status: 'outside' }
  | { status: 'absent' }

/**
 * One story by its slug. One question, by an index, where it is there.
 *
 * @param sections those that the reader may read; left out: all. Of what is in another they are told
 * neither its present slug nor what became of it
 */
export async function storyAt(
  guard: Guarded,
  { slug, locale, sections }: { slug: string; locale: Locale; sections?: readonly string[] | undefined },
): Promise<Found> {
  const found = await lookedUp(guard, slug, locale)
  if (!sections || sections.includes(sectionOf(found) ?? '')) return found
  return found.status === 'absent' ? found : { status: 'outside' }
}

const sectionOf = (found: Found): string | undefined =>
  'story' in found ? found.story.section : 'section' in found ? found.section : undefined

const answeredAt = rowsAt<StoredKept>(answered)

async function lookedUp(guard: Guarded, slug: string, locale: Locale): Promise<Found> {
  const now = new Date().toISOString()
  const rows = await answeredAt(guard, { slug, locale })
  for (const row of rows.filter((one) => one.isLive && one.visibleFrom <= now)) {
    const [story] = await fresh(guard, [row], now)
    if (story) return story.slug === slug ? { status: 'found', story } : movedTo(story)
  }
  return (await renamed(guard, slug, locale, now)) ?? (await notHere(guard, slug, locale, now))
}

const movedTo = ({ slug, section }: StoredKept): Found => ({ status: 'moved', slug, section })

/** Asked again: the story may have gone while it was looked at. */
async function notHere(guard: Guarded, slug: string, locale: Locale, now: string): Promise<Found> {
  const rows = await keptAt(guard, { slug: { equals: slug } })
  const gone = rows.find((row) => row.locale === locale && !row.isLive)
  const others = rows.filter((row) => row.locale !== locale && row.isLive && row.visibleFrom <= now)
  if (gone) return { status: 'gone', story: gone }
  const [other] = others
  if (!other) return { status: 'absent' }
  const locales = [...new Set(others.map((row) => row.locale))]
  return { status: 'elsewhere', locales, section: other.section }
}

/** A slug that a story was published under before. */
async function renamed(
  guard: Guarded,
  slug: string,
  locale: Locale,
  now: string,
): Promise<Found | undefined> {
  for (const collection of slugsOfKind(guard.options(), 'articles')) {
    if (!gatedIn(guard.options(), collection)?.addresses) continue
    const { docs } = await guard.inner.find<Record<string, unknown> & { id: number | string }>({
      collection,
      where: { previousSlugs: { in: [slug] } },
      limit: 1,
      pagination: false,
      select: {},
    })
    const [article] = docs
    if (!article) continue
    const document = { equals: documentName(collection, article.id) }
    const [kept] = await keptAt(guard, { document, locale: { equals: locale } })
    if (kept && !kept.isLive) return { status: 'gone', story: kept }
    const [story] = kept ? await fresh(guard, [kept], now) : []
    if (story) return movedTo(story)
  }
  return undefined
}

type Conditions = Partial<Record<keyof StoredKept, { equals: string }>>

async function keptAt({ inner }: Guarded, where: Conditions): Promise<StoredKept[]> {
  const { docs } = await inner.find<StoredKept & Record<string, unknown>>({
    collection: keptSlug,
    where: { and: Object.entries(where).map(([name, condition]) => ({ [name]: condition })) },
    sort: '-position',
    limit: 0,
    pagination: false,
    select: answered,
  })
  return docs.map(withInstants)
}
