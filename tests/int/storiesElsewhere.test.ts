import { describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroom } from '../../src/index.ts'
import { bodyOf, deskOf } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { bootPayload } from './helpers/index.ts'
import { bootOwnApp, ownOptions, post } from './helpers/ownApp.ts'
import { atMoment, readersOf } from './helpers/stories.ts'

const live = { _status: 'published' }

describe('a newsroom that only watches', async () => {
  const { app, desk } = await openNewsroom({ enforce: 'report' })
  const { story, list, changes } = readersOf(app)

  it('publishes what lacks its credit, and readers of its stories do not get it', async () => {
    const made = await desk.article({ ...live, headline: '沒有出處的', slug: 'uncredited', attribution: {} })
    expect((await app.rest('GET', `/articles/${made.id}`)).status).toBe(200)
    expect((await story('uncredited')).status).toBe(404)
    expect((await list()).text).not.toContain('沒有出處的')
    expect((await app.rest('GET', '/feeds/rss.xml')).text).not.toContain('沒有出處的')
    expect((await changes()).text).not.toContain('uncredited')
  })

  it('takes a story from them that loses its credit', async () => {
    const made = await desk.article({ ...live, headline: '有出處的', slug: 'credited' })
    expect((await story('credited')).status).toBe(200)
    await app.local.update({
      collection: 'articles',
      id: made.id,
      data: { attribution: { form: 'report', sources: [] }, ...live },
    })
    expect((await story('credited')).status).toBe(410)
  })

  it('gives a story under embargo at its end and not before, nor a word of it in the changes', async () => {
    const end = Date.now() + 3_600_000
    const secret = '未到時候的字'
    const { next } = (await changes()).body
    const data = { ...live, headline: secret, slug: 'embargoed', embargoUntil: new Date(end).toISOString() }
    await desk.article(data)
    const answers = async () => [
      await story('embargoed'),
      await list(),
      await list(`q=${encodeURIComponent(secret)}`),
      await changes(`since=${next}`),
      await app.rest('GET', '/feeds/atom.xml'),
      await app.rest('GET', '/stories/embargoed.ninjs.json'),
    ]
    for (const { text } of await answers()) expect(text).not.toMatch(/未到時候的字|urn:uuid.*embargoed/)
    expect((await changes(`since=${next}`)).body.changes).toEqual([])
    await atMoment(end, async () => {
      const [one, listed] = await answers()
      expect([one?.status, listed?.text.includes(secret)]).toEqual([200, true])
      const told = (await changes(`since=${next}`)).body.changes
      expect(told).toMatchObject([{ slug: 'embargoed', kind: 'published' }])
    })
  })
})

describe('an app whose articles are called stories', () => {
  it('has the newsroom’s routes for readers under newsroom/', async () => {
    const slugs = { articles: 'stories' }
    const app = await bootPayload(({ mediaDir }) => ({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir, slugs }),
      plugins: [newsroom({ slugs, language: 'zh-Hant' })],
    }))
    try {
      const source = await deskOf(app).source({ name: '河口社' })
      await app.local.create({
        collection: 'stories',
        data: {
          ...live,
          slug: 'elsewhere',
          headline: '別處的稿件',
          body: bodyOf('一段。'),
          attribution: { form: 'report', sources: [source.id] },
        },
      })
      const { story, list, changes } = readersOf(app, '/newsroom/stories')
      expect((await story('elsewhere')).body).toMatchObject({ headline: '別處的稿件', locale: 'zh-Hant' })
      expect((await story('elsewhere')).body.url).toContain('/api/newsroom/stories/elsewhere')
      expect((await list()).body.stories).toHaveLength(1)
      expect((await changes()).body.changes).toMatchObject([{ kind: 'published' }])
      expect((await app.rest('GET', '/feeds/rss.xml')).text).toContain('別處的稿件')
      expect((await app.rest('GET', '/stories')).body.docs).toHaveLength(1)
    } finally {
      await app.stop()
    }
  })
})

describe('an app’s own collections', () => {
  it('give their stories to readers too, under the newsroom’s names', async () => {
    const app = await bootOwnApp(ownOptions)
    try {
      const xinhua = await app.local.create({
        collection: 'sources',
        data: { key: 'xinhua', kind: 'agency', name: 'Xinhua' },
      })
      const made = await app.local.create({
        collection: 'posts',
        data: {
          ...post({ title: 'The pier reopens', attribution: { form: 'report', sources: [xinhua.id] } }),
          ...live,
        },
      })
      const { list, story } = readersOf(app)
      const [one] = (await list()).body.stories
      expect(one).toMatchObject({
        headline: 'The pier reopens',
        creditLine: expect.stringContaining('Xinhua'),
      })
      expect((await story(String(one?.slug))).status).toBe(200)
      await app.local.delete({ collection: 'posts', where: { id: { equals: made.id } } })
      expect((await story(String(one?.slug))).status).toBe(410)
    } finally {
      await app.stop()
    }
  })
})

describe('what is kept', async () => {
  const { app, desk } = await openNewsroom()

  it.each(['kept-stories', 'story-changes'])(
    '%s is nobody’s to read or write by Payload’s own API',
    async (slug) => {
      await desk.article(live)
      for (const role of ['admin', 'editor', undefined] as const) {
        const as = role && (await app.as(role))
        for (const [method, path] of [
          ['GET', `/${slug}`],
          ['GET', `/${slug}/1`],
          ['POST', `/${slug}`],
          ['PATCH', `/${slug}/1`],
          ['DELETE', `/${slug}/1`],
        ] as const) {
          const { status } = await app.rest(method, path, {
            ...(as && { as }),
            ...(method !== 'GET' && { body: {} }),
          })
          expect([role, method, path, status >= 400]).toEqual([role, method, path, true])
        }
      }
      const { errors } = await app.graphql(
        `{ ${slug === 'kept-stories' ? 'KeptStories' : 'StoryChanges'} { docs { id } } }`,
      )
      expect(errors?.length).toBeGreaterThan(0)
    },
  )
})
