import type { Where } from 'payload'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import { remake } from '../../gate/kept/read/remake.ts'
import { keptSlug } from '../../gate/kept/slugs.ts'
import { withInstants } from '../../gate/kept/store/keptRows.ts'
import { addFigures, type Figures } from './figures.ts'
import type { Month } from './monthIn.ts'
import { figuresOf } from './UsageCounts.ts'

type Row = Pick<StoredKept, 'id' | 'document' | 'position' | 'isLive' | 'sourceKeys' | 'pictureKeys'>

/** Rows in memory at once. */
const atOnce = 500

/**
 * How many stories and pictures of each agency readers first got in a month, and under the empty key
 * of all of them. A story counts once, in however many locales it is; each of its pictures once for
 * the story, though another story shows it too. What was withdrawn since counts: it was published.
 */
export async function publishedIn(guard: Guarded, month: Month): Promise<Map<string, Figures>> {
  const all = new Map<string, Figures>()
  let story: Row[] = []
  const close = () => {
    for (const [agency, figures] of ofOneStory(story)) addFigures(all, agency, figures)
    story = []
  }
  // The locales of a story stand together: its position is the instant, then the article.
  for await (const row of keptOf(guard, month)) {
    if (story[0] && story[0].document !== row.document) close()
    story.push(row)
  }
  close()
  return all
}

/** Of its locales the most: one may lack a credit or a picture that another shows. */
function ofOneStory(locales: readonly Row[]): Map<string, Figures> {
  const most = new Map<string, Figures>()
  for (const row of locales)
    for (const [agency, { stories, pictures }] of figuresOf([row])) {
      const known = most.get(agency)
      most.set(agency, {
        stories: Math.max(stories, known?.stories ?? 0),
        pictures: Math.max(pictures, known?.pictures ?? 0),
      })
    }
  return most
}

async function* keptOf(guard: Guarded, { from, to }: Month): AsyncGenerator<Row> {
  const visible: Where = { visibleFrom: { less_than_equal: new Date().toISOString() } }
  let after: Where = { position: { greater_than_equal: from } }
  for (;;) {
    const { docs } = await guard.inner.find<Row & Record<string, unknown>>({
      collection: keptSlug,
      where: { and: [after, { position: { less_than: to } }, visible] },
      sort: 'position',
      limit: atOnce,
      pagination: false,
      select: { document: true, position: true, isLive: true, sourceKeys: true, pictureKeys: true },
    })
    for (const row of docs.map(withInstants)) yield (await withPictures(guard, row)) ?? row
    const last = docs.at(-1)
    if (docs.length < atOnce || !last) return
    after = { position: { greater_than: last.position } }
  }
}

/** What was kept before pictures were counted is made again; of what is gone since nobody knows them. */
const withPictures = async (guard: Guarded, row: Row): Promise<Row | undefined> =>
  !row.pictureKeys && row.isLive ? remake(guard, row) : row
