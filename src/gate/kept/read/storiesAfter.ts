import type { Where } from 'payload'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'
import { stateColumns, withInstants, type KeptState } from '../store/keptRows.ts'
import { beforeOf, plainRows, type Columns } from './plainRows.ts'
import { fresh } from './fresh.ts'
import type { Page, StoriesAsked } from './StoriesAsked.ts'

/** What an answer is made of. */
export const answered = { ...stateColumns, story: true } as const

/**
 * A page of the list, newest first. One question, by an index; another only where what it found is
 * to be made again and turns out to be gone.
 */
export const storiesAfter = (guard: Guarded, asked: StoriesAsked): Promise<Page<StoredKept>> =>
  pageOf<StoredKept>(guard, asked, answered)

/** The same page without its texts, which are most of what is read: to see whether it is another. */
export const statesAfter = (guard: Guarded, asked: StoriesAsked): Promise<Page<KeptState>> =>
  pageOf<KeptState>(guard, asked, stateColumns)

async function pageOf<Row extends KeptState>(
  guard: Guarded,
  asked: StoriesAsked,
  columns: Columns,
): Promise<Page<Row | StoredKept>> {
  const now = new Date().toISOString()
  const stories: (Row | StoredKept)[] = []
  let { after } = asked
  for (;;) {
    const missing = asked.limit - stories.length
    // One more than is shown says whether there is a next page.
    const further = { ...asked, limit: missing + 1, ...(after !== undefined && { after }) }
    const rows = await keptAfter<Row>(guard, further, now, columns)
    const page = rows.slice(0, missing)
    stories.push(...(await fresh(guard, page, now)))
    const last = page.at(-1)
    if (rows.length <= missing || !last) return { stories }
    after = last.position
    if (stories.length >= asked.limit) return { stories, next: after }
  }
}

async function keptAfter<Row extends KeptState>(
  { inner }: Guarded,
  asked: StoriesAsked,
  now: string,
  columns: Columns,
): Promise<Row[]> {
  const plain = plainRows(inner, asked, now, columns)
  // The columns that were asked for, by their names: the caller says which those are.
  if (plain) return ((await plain) as unknown as Row[]).map(withInstants)
  const { docs } = await inner.find<Row & Record<string, unknown>>({
    collection: keptSlug,
    where: { and: conditions(asked, now) },
    sort: '-position',
    limit: asked.limit,
    pagination: false,
    select: columns,
  })
  return docs.map(withInstants)
}

function conditions(
  { locale, after, section, sections, source, from, to, words = [] }: StoriesAsked,
  now: string,
): Where[] {
  const before = beforeOf(after, to)
  return [
    { locale: { equals: locale } },
    { isLive: { equals: true } },
    { visibleFrom: { less_than_equal: now } },
    ...inSections(section === undefined ? sections : [section]),
    ...(before === undefined ? [] : [{ position: { less_than: before } }]),
    ...(from === undefined ? [] : [{ position: { greater_than_equal: from } }]),
    ...(source === undefined ? [] : [{ sourceKeys: { contains: ` ${source} ` } }]),
    ...words.map((word): Where => ({ words: { contains: word } })),
  ]
}

/** One is compared, so that the index by section has the order too. */
function inSections(sections: readonly string[] | undefined): Where[] {
  if (!sections) return []
  const [one, ...others] = sections
  return [{ section: others.length === 0 ? { equals: one } : { in: [...sections] } }]
}
