import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'
import type { StoryJson } from './helpers/stories.ts'

interface Preview {
  status: 'cleared' | 'refused'
  locale: string
  findings: { rule: string; message: string }[]
  story: StoryJson
}

let app: BootedNewsroom
let desk: Desk
let editor: Record<string, string>

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
  editor = await app.as('editor')
})
afterAll(() => app?.stop())

const preview = (id: RestDoc['id'] | string, query = '', as: Record<string, string> | undefined = editor) =>
  app.rest<Preview>('GET', `/newsroom/preview/articles/${id}${query}`, as ? { as } : {})

describe('a draft as it would look', () => {
  it('has its finished credit, and its draft photo and box, when it is ready', async () => {
    const credit = await desk.source({ name: '燈塔通訊' })
    const photo = await desk.photo({ caption: '堤上晨霧', credits: [credit.id] })
    const box = await desk.sidebar({ title: '霧季小識', sources: [credit.id] })
    const attribution = { form: 'report', sources: [credit.id] }
    const article = await desk.article({ attribution, photos: [{ photo: photo.id }], sidebars: [box.id] })
    const { status, body, headers } = await preview(article.id)
    expect([status, body.status, body.findings]).toEqual([200, 'cleared', []])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(body.story.creditLine).toContain('燈塔通訊')
    expect(body.story.photos?.map(({ caption }) => caption)).toEqual(['堤上晨霧'])
    expect(body.story.photos?.[0]?.creditLine).toContain('燈塔通訊')
    expect(body.story.sidebars?.map(({ title }) => title)).toEqual(['霧季小識'])
  })

  it('says in its own language where its credit is missing, and what stands in the way', async () => {
    const article = await desk.article({ attribution: { form: 'report', sources: [] } })
    await app.rest('PATCH', `/articles/${article.id}?draft=true&locale=en`, {
      body: { headline: 'Ferry late', body: bodyOf('The last ferry leaves an hour later.') },
      as: editor,
    })
    const { body } = await preview(article.id)
    expect([body.status, body.story.creditLine]).toEqual(['refused', '〔欠來源〕'])
    expect(body.findings.map(({ message }) => message).join()).not.toBe('')
    const english = (await preview(article.id, '?locale=en')).body
    expect([english.story.headline, english.story.creditLine]).toEqual(['Ferry late', '[credit missing]'])
  })

  it('is the latest draft of what readers have otherwise, and changes nothing for them', async () => {
    const slug = 'preview-only'
    const article = await desk.article({ slug, headline: '昨天的標題', _status: 'published' })
    const change = { body: { headline: '明天的標題' }, as: editor }
    await app.rest('PATCH', `/articles/${article.id}?draft=true`, change)
    const decisions = async () =>
      (await app.local.find({ collection: 'gate-decisions', limit: 0 })).docs.length
    const before = await decisions()
    expect((await preview(article.id)).body.story.headline).toBe('明天的標題')
    expect(await decisions()).toBe(before)
    const readers = await app.rest<StoryJson>('GET', `/stories/${slug}`)
    expect(readers.body.headline).toBe('昨天的標題')
  })

  it('is without a photo that was taken down', async () => {
    const photo = await desk.photo({ caption: '不再給人看', _status: 'published' })
    const article = await desk.article({ photos: [{ photo: photo.id }] })
    await app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, { body: {}, as: editor })
    const { story } = (await preview(article.id)).body
    // What stands in the way names it, for the desk.
    expect(JSON.stringify(story)).not.toContain('不再給人看')
    expect(story.photos ?? []).toEqual([])
  })
})

describe('who gets it', () => {
  it.each(['reporter', 'editor', 'layout', 'admin'] as const)('%s does', async (role) => {
    const article = await desk.article()
    expect((await preview(article.id, '', await app.as(role))).status).toBe(200)
  })

  it('nobody else: neither a consumer nor somebody without a login, whether there is one or not', async () => {
    const article = await desk.article()
    const answers = []
    for (const as of [undefined, await app.as('consumer')])
      for (const id of [article.id, 'none'])
        answers.push(await app.rest('GET', `/newsroom/preview/articles/${id}`, as ? { as } : {}))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(new Set(answers.slice(0, 2).map(({ text }) => text)).size).toBe(1)
  })

  it.each([
    ['no article', '/newsroom/preview/articles/abc', 404],
    ['a photo', '/newsroom/preview/photos/1', 404],
    ['a locale that is none', '/newsroom/preview/articles/ID?locale=xx', 400],
  ])('staff who asks for %s is told so', async (_what, path, expected) => {
    const article = await desk.article()
    const { status, text } = await app.rest('GET', path.replace('ID', String(article.id)), { as: editor })
    expect([status, text]).toEqual([expected, expect.stringMatching(/"message":"[^"]+"/u)])
  })
})
