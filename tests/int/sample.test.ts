import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putInSample } from '../../setup/sample/index.ts'
import { photos } from '../../setup/sample/photos.ts'
import { stories } from '../../setup/sample/stories/index.ts'
import { boxes } from '../../setup/sample/boxes/index.ts'
import { locales } from '../../setup/sample/types.ts'
import { toBlocks } from '../../src/story/stored/lexical/toBlocks.ts'
import { plainText } from '../../src/story/words/plainText.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

const lead = 'harbour-tram-returns'
const drafted = 'school-library-lamps'

interface Article extends RestDoc {
  slug: string
  kicker: string | null
  headline: string
  deck: string | null
  house: string
  attribution: { form: string; sources: { key: string; name: string }[] }
  photos: { photo: { alt: string; caption: string; credits: unknown[] }; caption: string }[]
  sidebars: { title: string }[]
}

describe('the sample page, as a reader without a login finds it', () => {
  let app: BootedNewsroom
  const read = async <Doc = RestDoc>(path: string) => {
    const { status, body } = await app.rest<{ docs: Doc[] }>('GET', path)
    expect(status).toBe(200)
    return body.docs
  }
  const article = async (slug: string, locale = 'zh-Hant') => {
    const [found] = await read<Article>(
      `/articles?where[slug][equals]=${slug}&locale=${locale}&depth=2&fallback-locale=none`,
    )
    if (!found) throw new Error(`No article ${slug} for readers in ${locale}.`)
    return found
  }

  beforeAll(async () => {
    app = await bootNewsroom()
    await putInSample(app.payload)
    // Some hundred writes, one by one: the MongoDB that stands in for a real one here takes a
    // while.
  }, 400_000)
  afterAll(() => app?.stop())

  it('has the three finished stories, the lead first', async () => {
    const docs = await read<Article>('/articles?sort=-firstPublishedAt')
    expect(docs.map(({ slug }) => slug)).toEqual([lead, 'saplings-on-kapok-slope', 'reef-head-tide-records'])
  })

  it.each([
    `/articles?where[slug][equals]=${drafted}`,
    `/articles?where[slug][equals]=${drafted}&draft=true`,
    `/articles?where[_status][equals]=draft&draft=true`,
    '/articles?where[headline][like]=夜燈&draft=true&trash=true',
  ])('shows nothing of the draft: %s', async (path) => {
    expect(await read(path)).toEqual([])
  })

  it('keeps the draft for editors, credited to nobody yet', async () => {
    const { docs } = await app.payload.find({
      collection: 'articles',
      where: { slug: { equals: drafted } },
      draft: true,
    })
    expect(docs).toMatchObject([{ _status: 'draft', attribution: { sources: [] } }])
  })

  it('has a lead with kicker, headline, deck, house and three subheads', async () => {
    const doc = await article(lead)
    expect(doc).toMatchObject({
      house: '海角日報訊',
      attribution: { form: 'report', sources: [{ key: 'xinhua' }] },
    })
    expect([doc.kicker, doc.headline, doc.deck].every((words) => words && /\p{sc=Han}{4}/u.test(words))).toBe(
      true,
    )
    const headings = JSON.stringify(doc.body).match(/"type":"heading"/g)
    expect(headings).toHaveLength(3)
  })

  it('has a second story compiled from two agencies, in the order of its words', async () => {
    const doc = await article('saplings-on-kapok-slope')
    expect(doc.attribution).toMatchObject({ form: 'compiled', sources: [{ key: 'cns' }, { key: 'xinhua' }] })
    expect(JSON.stringify(doc.body)).toContain('綜合中新社及新華社報道')
  })

  it('has three pictures with caption, alternative text, credit and photographer', async () => {
    const docs = await read('/photos?depth=1')
    expect(docs).toHaveLength(3)
    for (const doc of docs) {
      expect(doc).toMatchObject({
        caption: expect.stringMatching(/\p{sc=Han}{4}/u),
        alt: expect.stringMatching(/\p{sc=Han}{4}/u),
        photographer: expect.stringMatching(/^\p{sc=Han}{3}$/u),
        takenAt: expect.stringMatching(/^2026-11-2/),
        credits: [{ key: expect.stringMatching(/^(xinhua|cns)$/) }],
      })
    }
  })

  it('gives every picture a caption for its use in a story', async () => {
    const docs = await read<Article>('/articles?depth=1')
    const uses = docs.flatMap(({ photos }) => photos)
    expect(uses).toHaveLength(3)
    expect(uses.every(({ photo, caption }) => caption !== '' && caption !== photo.caption)).toBe(true)
  })

  it('has a quote box with work and gloss, and six points of which the last has no bullets', async () => {
    const docs = await read<RestDoc & { kind: string; points: { heading: string; items: unknown[] }[] }>(
      '/sidebars?depth=1&sort=kind',
    )
    const [points, quote] = docs
    expect(docs).toHaveLength(2)
    expect(quote).toMatchObject({
      kind: 'quote',
      quote: { work: '《荀子．修身》', gloss: expect.stringContaining('修養') },
      sources: [{ key: 'xinhua' }, { key: 'cnr' }],
    })
    expect(points).toMatchObject({ kind: 'keyPoints', intro: expect.any(String), sources: [{ key: 'cns' }] })
    expect(points?.points.map(({ items }) => items.length > 0)).toEqual([true, true, true, true, true, false])
  })

  it.each(locales)('reads in full in %s: stories, captions and boxes', async (locale) => {
    const query = `locale=${locale}&fallback-locale=none`
    for (const { slug, words } of Object.values(stories).filter((one) => one.published)) {
      const { body, captions, ...texts } = words[locale] ?? missing(slug, locale)
      const doc = await article(slug, locale)
      expect(doc).toMatchObject(texts)
      expect(doc.photos.map(({ caption }) => caption)).toEqual(Object.values(captions ?? {}))
      expect(plainText(toBlocks(doc.body))).toBe(plainText(body))
    }
    for (const [key, { words, takenAt }] of Object.entries(photos)) {
      const then = new Date(takenAt).toISOString()
      expect(await read(`/photos?${query}&where[takenAt][equals]=${then}`)).toMatchObject([
        words[locale] ?? missing(key, locale),
      ])
    }
    for (const [key, { words, kind }] of Object.entries(boxes)) {
      const { points, ...texts } = words[locale] ?? missing(key, locale)
      const [doc] = await read(`/sidebars?${query}&where[kind][equals]=${kind}`)
      expect(doc).toMatchObject(texts)
      expect(doc?.points).toMatchObject(
        (points ?? []).map(({ heading, items }) => ({ heading, items: items.map((text) => ({ text })) })),
      )
    }
  })

  it('says each source by the name it has in the reader’s script', async () => {
    const names = async (locale: string) => (await article(lead, locale)).attribution.sources[0]?.name
    expect(await Promise.all(['zh-Hant', 'zh-Hans', 'en'].map(names))).toEqual(['新華社', '新华社', 'Xinhua'])
  })

  it('lays everything out on one page, whose items are all there; the page itself is for staff', async () => {
    expect((await app.rest('GET', '/pages')).status).toBe(403)
    const { docs } = await app.payload.find({ collection: 'pages', depth: 1 })
    expect(docs).toMatchObject([{ locale: 'zh-Hant', onSaleAt: expect.any(String) }])
    // Payload gives plain documents here; their shape is what is asserted.
    const items = docs[0]?.items as Record<string, unknown>[]
    expect(items.map(({ kind, role }) => [kind, role])).toEqual([
      ['article', 'lead'],
      ['photo', 'picture'],
      ['sidebar', 'box'],
      ['article', 'second'],
      ['photo', 'picture'],
      ['sidebar', 'box'],
      ['article', 'brief'],
      ['photo', 'picture'],
    ])
    for (const item of items) {
      // An item’s document stands under the name of its kind.
      const placed = item[String(item.kind)] as RestDoc
      expect(await read(`/${String(item.kind)}s?where[id][equals]=${placed.id}`)).toHaveLength(1)
    }
  })

  it('is published once: no reader met it half translated', async () => {
    const docs = await read('/articles')
    expect(docs.map(({ revision }) => revision)).toEqual([1, 1, 1])
  })

  it('is finished by another run where one was interrupted, and nothing is made twice', async () => {
    const ids = async () =>
      Promise.all(
        ['sources', 'photos', 'sidebars', 'articles'].map(async (collection) => {
          const { docs } = await app.payload.find({ collection, limit: 0, sort: 'id', draft: true })
          return docs.map(({ id, revision }) => ({ id, revision }))
        }),
      )
    const before = await ids()
    await app.payload.delete({ collection: 'pages', where: {} })
    await putInSample(app.payload)
    expect(await ids()).toEqual(before)
    expect((await app.payload.count({ collection: 'pages' })).totalDocs).toBe(1)
  })
})

function missing(what: string, locale: string): never {
  throw new Error(`The sample has no ${what} in ${locale}.`)
}
