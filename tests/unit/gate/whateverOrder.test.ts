import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { release } from '../../../src/gate/acts/release.ts'
import { takeDown } from '../../../src/gate/acts/takedown.ts'
import { audit } from '../../../src/gate/audit/audit.ts'
import { differences } from '../../../src/gate/kept/mend/differences.ts'
import { changesSince } from '../../../src/gate/kept/read/changesSince.ts'
import { storyAt } from '../../../src/gate/kept/read/storyAt.ts'
import { isPublished } from '../../../src/rows/readable.ts'
import { photoIn } from '../../../src/story/build.ts'
import { linkOf } from '../helpers/links.ts'
import { editor, newsroomInMemory, type NewsroomInMemory } from '../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, boxRow, photoRow } from '../helpers/stored.ts'

type Data = Record<string, unknown>

/** Two articles, two photos and a box, by the ids that each test gives them. */
const stories = [101, 102] as const
const photos = [201, 202] as const
const box = 301

const kinds = { articles: stories, photos, sidebars: [box] } as const
type Collection = keyof typeof kinds

/** One thing that somebody does in a newsroom; a refusal is an answer like any other. */
type Step = (room: NewsroomInMemory) => Promise<unknown>

const anyOf = (collection: Collection) => fc.constantFrom(...kinds[collection])
const document = fc
  .constantFrom<Collection>('articles', 'photos', 'sidebars')
  .chain((collection) => anyOf(collection).map((id) => ({ collection, id })))

const write =
  (collection: string, id: number, data: Data): Step =>
  (room) =>
    room.db.updateOne({ collection, id, data })

/** What an editor may change of an article, fit to be published or not. */
const articleChanges = fc.constantFrom<Data>(
  { headline: { 'zh-Hant': '改過的標題' } },
  { headline: {} },
  { headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' } },
  { attribution: { form: 'report', sources: [], via: [] } },
  { attribution: { form: 'report', sources: [1], via: [] } },
  { attribution: { form: 'report', sources: [3, 1], via: [] } },
  { photos: [] },
  { photos: [{ photo: 201 }] },
  { photos: [{ photo: 202, caption: { 'zh-Hant': '據中新社報道' } }, { photo: 201 }] },
  { sidebars: [box] },
  { sidebars: [] },
  {
    body: {
      'zh-Hant': bodyOf('據新華社報道，渡輪復航。', photoIn('202', ''), linkOf('articles', 101, '前文')),
    },
  },
  { body: { 'zh-Hant': bodyOf('據新華社報道，渡輪復航。', linkOf('articles', 102, '另文')) } },
  { embargoUntil: '2020-01-01T00:00:00.000Z' },
  { corrections: [{ at: '2026-01-01T00:00:00.000Z', text: { 'zh-Hant': '應為十二' } }] },
  { slug: 'renamed', previousSlugs: ['night-ferry'] },
)

const photoChanges = fc.constantFrom<Data>(
  { credits: [] },
  { credits: [1] },
  { credits: [3] },
  { caption: { 'zh-Hant': '碼頭。（法新社）' } },
  { caption: { 'zh-Hant': '碼頭。' } },
  { usableIn: ['print'] },
  { usableIn: [] },
  { usableUntil: '2020-01-01T00:00:00.000Z' },
  { usableUntil: null },
)

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyOf('articles'), articleChanges).map(([id, data]) => write('articles', id, data)),
  fc.tuple(anyOf('photos'), photoChanges).map(([id, data]) => write('photos', id, data)),
  fc
    .tuple(
      document,
      fc.constantFrom<Data>(
        { _status: 'published' },
        { _status: 'published' },
        { _status: 'draft' },
        { deletedAt: '2026-01-01' },
        { deletedAt: null },
      ),
    )
    .map(([{ collection, id }, data]) => write(collection, id, data)),
  document.map(
    ({ collection, id }): Step =>
      (room) =>
        takeDown({ kind: collection, collection, id, reason: '查證', req: room.request({ user: editor }) }),
  ),
  document.map(
    ({ collection, id }): Step =>
      (room) =>
        release({ collection, id, reason: '無誤', req: room.request({ user: editor }) }),
  ),
  document.map(
    ({ collection, id }): Step =>
      (room) =>
        room.db.deleteOne({ collection, where: { id: { equals: id } } }),
  ),
  fc.constantFrom('河口日報', '河口晚報').map(
    (name): Step =>
      (room) =>
        room.db.updateOne({ collection: 'sources', id: 3, data: { name: { 'zh-Hant': name } } }),
  ),
  fc.constant<Step>((room) =>
    room.db.updateMany({ collection: 'articles', where: {}, data: { _status: 'published' } }),
  ),
)

/** A newsroom with two published stories, in which all of these steps were made, whatever came of each. */
async function after(all: readonly Step[]): Promise<NewsroomInMemory> {
  const room = newsroomInMemory()
  for (const id of photos) room.put('photos', photoRow({ id, guid: `photo-${id}` }))
  room.put('sidebars', boxRow({ id: box }))
  const placed = { photos: [{ photo: 201 }], sidebars: [box] }
  const body = {
    'zh-Hant': bodyOf('據新華社報道，渡輪復航。', photoIn('202', ''), linkOf('articles', 101, '前文')),
  }
  room.put('articles', articleRow({ id: 101, guid: 'story-101', ...placed }))
  room.put('articles', articleRow({ id: 102, guid: 'story-102', slug: 'tram', body }))
  for (const id of stories)
    await room.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })
  for (const step of all)
    await step(room).catch((error: unknown) => {
      // An answer of the gate's or of Payload's has a status; anything else is a mistake of ours.
      if (!(error instanceof Error && 'status' in error && Number(error.status) < 500)) throw error
    })
  return room
}

const slugs = ['night-ferry', 'renamed', 'tram']

/** All that readers get by the routes, as one text; what is stale is made anew by asking. */
async function asReaders(room: NewsroomInMemory): Promise<Map<string, string>> {
  const got = new Map<string, string>()
  for (const slug of slugs)
    for (const locale of ['zh-Hant', 'en']) {
      const found = await storyAt(room.guard, { slug, locale })
      if (found.status === 'found') got.set(`${slug} ${locale}`, found.story.story)
    }
  return got
}

/** What the audit objects to. */
async function breachesIn(room: NewsroomInMemory): Promise<string[]> {
  const found: string[] = []
  for await (const { type, rule, collection, id } of audit(room.payload))
    if (type === 'breach') found.push(`${rule} ${collection} ${id}`)
  return found
}

/** What readers get otherwise than they should. */
async function misplacedIn(room: NewsroomInMemory): Promise<string[]> {
  const found: string[] = []
  for await (const { rule, id, locale } of differences(room.guard)) found.push(`${rule} ${id} ${locale}`)
  return found
}

/** The stories that somebody knows of who has followed the changes from the beginning. */
async function followed(room: NewsroomInMemory): Promise<string[]> {
  const known = new Set<string>()
  const { changes } = await changesSince(room.guard, { locale: 'zh-Hant', since: 0, limit: 500 })
  for (const { guid, kind } of changes) {
    if (kind.startsWith('removed')) known.delete(guid)
    else known.add(guid)
  }
  return [...known].toSorted()
}

describe('whatever is done in a newsroom, in whatever order', () => {
  it('the audit objects to nothing, readers get what is public, and those who follow the changes know of it', async () => {
    const sequences = fc.array(steps, { minLength: 3, maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(sequences, async (all) => {
        const room = await after(all)
        expect(await breachesIn(room)).toEqual([])
        const got = await asReaders(room)
        const live = room
          .rows('articles')
          .filter(isPublished)
          .map(({ slug }) => String(slug))
        for (const key of got.keys()) expect(live).toContain(key.split(' ')[0])
        const hidden = room
          .rows('photos')
          .filter((row) => !isPublished(row))
          .map(({ id }) => `photo-${id}`)
        for (const story of got.values()) for (const guid of hidden) expect(story).not.toContain(guid)
        expect(await misplacedIn(room)).toEqual([])
        const inChinese = [...got].filter(([key]) => key.endsWith('zh-Hant'))
        // Each was stored as JSON by `makeKept`.
        const guids = inChinese.map(([, story]) => String((JSON.parse(story) as Data).guid))
        expect(await followed(room)).toEqual(guids.toSorted())
      }),
      { numRuns: 12 },
    )
  })
})
