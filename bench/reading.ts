import { newsroomCollections } from '../collections/index.ts'
import { newsroom } from '../src/index.ts'
import { p } from '../src/story/build.ts'
import { fromBlocks } from '../src/story/stored/lexical/fromBlocks.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { deskOf } from '../tests/int/helpers/documents.ts'
import { rawSql } from '../tests/int/helpers/rawSql.ts'
import { compare, type Benchmark, type Row } from './harness.ts'

const rivalName = "Payload's own REST, without the plugin"
const sentence = '渡輪公司說，尾班船會延後一小時開出。'

/** Stories that are published one by one; ours are then copied to as many as are asked of. */
const published = 40

/** Of a story of a daily. */
const usual = 20

/** Two photos each, and a hundred characters a paragraph. */
async function publish(app: Booted, paragraphs: number): Promise<void> {
  const desk = deskOf(app)
  const source = (await desk.source({ key: 'xinhua', kind: 'agency', name: '新華社' })).id
  const photos: { photo: number | string }[] = []
  for (let one = 0; one < 10; one++)
    photos.push({ photo: (await desk.photo({ credits: [source], _status: 'published' })).id })
  const body = fromBlocks(Array.from({ length: paragraphs }, () => p(sentence.repeat(6))))
  for (let one = 0; one < published; one++) {
    const use = [photos[one % 10], photos[(one + 1) % 10]].flatMap((photo) => photo ?? [])
    const data = { headline: `尾班渡輪 ${one}`, slug: `ferry-${one}`, body, photos: use }
    const attribution = { form: 'report', sources: [source] }
    const firstPublishedAt = new Date(Date.UTC(2026, 0, 1) + one * 60_000).toISOString()
    await app.local.create({
      collection: 'articles',
      data: { ...data, attribution, firstPublishedAt, _status: 'published' },
    })
  }
}

const languages = { localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] } }

/** The newsroom, with so many kept stories: copies of those that were published, each at its own place. */
async function ours(stories: number, paragraphs = usual): Promise<Booted> {
  const app = await bootPayload(
    ({ mediaDir }) => ({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir }),
      plugins: [newsroom()],
      ...languages,
    }),
    'sqlite',
  )
  await publish(app, paragraphs)
  await rawSql(
    app.payload,
    `WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?)
     INSERT INTO kept_stories (document, locale, is_live, position, guid, slug, section, source_keys, picture_keys, visible_from, good_until, changed_at, etag, corrections, removed_because, credited_as, words, story)
     SELECT document || '-' || n, locale, is_live, '2025' || substr(position, 5) || n, guid || n, slug || '-' || n, section, source_keys, picture_keys, visible_from, good_until, changed_at, etag || n, corrections, removed_because, credited_as, words, story
     FROM kept_stories, copies`,
    [Math.max(1, Math.round(stories / published) - 1)],
  )
  await rawSql(app.payload, 'ANALYZE', [])
  return app
}

/** Payload as it is, with the same collections and compound indexes, and read by everybody. */
async function bare(): Promise<Booted> {
  const app = await bootPayload(
    ({ mediaDir }) => ({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir }).map((collection) => ({
        ...collection,
        access: { ...collection.access, read: () => true },
      })),
      ...languages,
    }),
    'sqlite',
  )
  await publish(app, usual)
  return app
}

const perRound = 20

/** Asks one after another, each answer to its end. */
const asking =
  ({ rest }: Booted, path: (turn: number) => string, headers: Record<string, string> = {}) =>
  async (round: number): Promise<void> => {
    for (let turn = 0; turn < perRound; turn++) {
      const at = path((round * perRound + turn) % published)
      const { status, text } = await rest('GET', at, { headers })
      if (status !== 200 && status !== 304) throw new Error(`${at}: ${status} ${text}`)
    }
  }

const story = (turn: number) => `/stories/ferry-${turn}`
const list = () => '/stories?limit=10'
const theirStory = (turn: number) => `/articles?where[slug][equals]=ferry-${turn}&limit=1&depth=2`
const theirList = () => '/articles?where[_status][equals]=published&sort=-firstPublishedAt&limit=10&depth=2'

async function besidePayload(app: Booted, rival: Booted): Promise<Row[]> {
  const options = { rivalName, rounds: 15, warmUp: 3, perRound }
  const tag = async (path: string) => (await app.rest('GET', path)).headers.get('etag') ?? ''
  const known = { 'if-none-match': await tag(list()) }
  const oneKnown = { 'if-none-match': await tag(story(0)) }
  return [
    await compare('stories/:slug', asking(app, story), asking(rival, theirStory), {
      ...options,
      limit: 1 / 3,
    }),
    await compare('a list of ten', asking(app, list), asking(rival, theirList), { ...options, limit: 1 / 3 }),
    await compare(
      'stories/:slug, 304',
      asking(app, () => story(0), oneKnown),
      asking(rival, () => theirStory(0)),
      { ...options, limit: 1 / 6 },
    ),
    await compare('a list of ten, 304', asking(app, list, known), asking(rival, theirList), {
      ...options,
      limit: 1 / 6,
    }),
  ]
}

async function besideFewer(many: Booted, few: Booted): Promise<Row[]> {
  const options = { rivalName: 'the same among 1,000', rounds: 15, warmUp: 3, perRound, limit: 1.1 }
  const deep = async (app: Booted) => {
    const { body } = await app.rest<{ next: string }>('GET', '/stories?limit=100&body=none')
    return () => `/stories?limit=10&after=${body.next}`
  }
  const [there, here] = [await deep(many), await deep(few)]
  return [
    await compare('stories/:slug among 100,000', asking(many, story), asking(few, story), options),
    await compare('a list of ten among 100,000', asking(many, list), asking(few, list), options),
    await compare('its eleventh page among 100,000', asking(many, there), asking(few, here), options),
  ]
}

/**
 * What a reading costs, in process, beside the same collections in Payload without the plugin, asked
 * for the same stories with their photos and sources; and among a hundred thousand beside a thousand.
 */
const benchmark: Benchmark = async () => {
  const [few, rival] = [await ours(1_000), await bare()]
  const rows = await besidePayload(few, rival)
  for (const app of [few, rival]) await app.stop()
  // Of one paragraph: a hundred thousand long ones are gigabytes, and it is their number that counts.
  const [many, fewer] = [await ours(100_000, 1), await ours(1_000, 1)]
  rows.push(...(await besideFewer(many, fewer)))
  for (const app of [many, fewer]) await app.stop()
  return rows
}

export default benchmark
