import { describe, expect, it } from 'vitest'
import { tram } from '../../setup/sample/stories/tram.ts'
import { stories } from '../../setup/sample/stories/index.ts'
import { anonymous, as } from './helpers/rest.ts'
import { newsroom } from './helpers/withPage.ts'

const sample = Object.values(stories)
const published = sample.filter((story) => story.published).map(({ slug }) => slug)
const drafts = sample.filter((story) => !story.published).map(({ slug }) => slug)
const bySlug = (slugs: readonly string[]) =>
  `where[slug][in]=${slugs.map((slug) => encodeURIComponent(slug)).join(',')}`

describe('somebody without a login', () => {
  it('reads the sample page’s published stories, and of all others none that is not published', async () => {
    const found = await anonymous(`articles?${bySlug([...published, ...drafts])}&limit=0`)
    expect(found.body.docs?.map(({ slug }) => slug).sort()).toEqual([...published].sort())

    const all = await anonymous('articles?limit=0&depth=0')
    const allPublished = await as(undefined, 'articles?limit=0&depth=0&where[_status][equals]=published')
    expect(all.body.docs?.map(({ id }) => id).sort()).toEqual(
      allPublished.body.docs?.map(({ id }) => id).sort(),
    )
  })

  it('reads the lead story in three languages, with its credit, its photo and its box', async () => {
    for (const [locale, { headline }] of Object.entries(tram.words)) {
      const { body } = await anonymous(`articles?${bySlug([tram.slug])}&locale=${locale}`)
      const [story] = body.docs ?? []
      expect(story).toMatchObject({
        headline,
        photos: [{ photo: { url: expect.stringContaining('/api/photos/file/') } }],
        sidebars: [{ kind: 'quote' }],
      })
      expect(story?.creditLine).toMatch(locale === 'en' ? /Xinhua/ : /新[華华]社/)
    }
  })

  it.each(drafts)('does not find the draft %s, asked for as a draft or in the trash', async (slug) => {
    for (const query of ['', '&draft=true', '&trash=true', '&draft=true&trash=true&locale=all']) {
      const { status, body } = await anonymous(`articles?${bySlug([slug])}${query}`)
      expect({ query, status, found: body.totalDocs }).toEqual({ query, status: 200, found: 0 })
    }
  })

  it.each([
    ['versions of articles', 'articles/versions'],
    ['pages', 'pages'],
    ['gate decisions', 'gate-decisions'],
    ['users', 'users'],
  ])('may not read %s', async (_, path) => {
    const { status, body } = await anonymous(path)
    expect(status).toBe(403)
    expect(body).not.toHaveProperty('docs')
  })

  it('gets the photos’ derivatives but not the originals', async () => {
    const { body } = await anonymous('photos?limit=1&depth=0')
    const [photo] = body.docs ?? []
    const shown = Object.values(photo?.sizes ?? {}).flatMap(({ url }: { url?: string | null }) => url ?? [])
    expect(shown.length).toBeGreaterThan(0)
    for (const url of shown) expect((await fetch(new URL(url, newsroom().url))).status).toBe(200)

    const { body: asStaff } = await as(undefined, `photos/${photo?.id}?depth=0`)
    const refused = await fetch(new URL(String(asStaff['url']), newsroom().url))
    expect(refused.status).toBe(403)
  })
})
