import { describe, expect, it } from 'vitest'
import type { KnownSource } from '../../../../src/attribution/KnownSource.ts'
import { creditStamp, isCreditedAs } from '../../../../src/gate/kept/make/creditStamp.ts'
import { goodUntil } from '../../../../src/gate/kept/make/goodUntil.ts'
import { shownStory } from '../../../../src/gate/kept/make/shownStory.ts'
import { feedsPath, siteOf, storiesPath } from '../../../../src/gate/kept/make/siteOf.ts'
import { searchable, wordsOf } from '../../../../src/gate/kept/make/wordsOf.ts'
import { always } from '../../../../src/gate/kept/KeptStory.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { p, photo, photoIn, sidebar, sidebarIn, story, ul } from '../../../../src/story/build.ts'
import { plainText } from '../../../../src/story/words/plainText.ts'
import type { Inline } from '../../../../src/story/types.ts'

const linkTo = (id: string, text: string): Inline => ({
  type: 'documentLink',
  collection: 'articles',
  id,
  children: [{ type: 'text', text }],
})
const never = () => false

describe('a story as readers may see it', () => {
  it('is without the photos and boxes that it does not hold, however deep, and keeps the others', () => {
    const seen = photo({ id: '1', caption: '看得到' })
    const box = sidebar({ id: '2', title: '框' }, photoIn('9', '框裏不見的'))
    const shown = shownStory(
      story(
        {
          photos: [
            { id: '1', photo: seen, caption: '' },
            { id: '9', caption: '不見的' },
          ],
          sidebars: [{ id: '8' }, { id: '2', sidebar: box }],
        },
        p('一'),
        photoIn('9', '不見的'),
        sidebarIn('8'),
        photoIn(seen),
        sidebarIn(box),
        ul([p('項'), photoIn('9', '項裏不見的')]),
      ),
      never,
    )
    const text = JSON.stringify(shown)
    expect(text).not.toContain('不見的')
    expect(text).not.toContain('"9"')
    expect(shown.photos).toHaveLength(1)
    expect(shown.sidebars).toHaveLength(1)
    expect(shown.body.map(({ type }) => type)).toEqual(['paragraph', 'photo', 'sidebar', 'list'])
  })

  it('keeps the words of a link to what readers do not find, and the link to what they do', () => {
    const body = [p('見', linkTo('1', '甲'), '和', linkTo('2', '乙'))]
    const shown = shownStory(story({}, ...body), ({ id }) => id === '1')
    expect(plainText(shown.body)).toBe('見甲和乙')
    expect(JSON.stringify(shown).match(/documentLink/g)).toHaveLength(1)
    expect(JSON.stringify(shown)).toContain('"id":"1","children"')
  })
})

describe('the stamp of those whom a story names', () => {
  const sources: KnownSource[] = [
    { id: '1', key: 'estuary', names: ['河口社'] },
    { id: '2', key: 'harbour', names: ['海港社'] },
    { id: '3', key: 'island', names: ['離島社'] },
  ]
  const credit = (...ids: string[]) => ({ sources: ids.map((id) => ({ key: `k${id}`, id })), via: [] })
  const shown = photo({ id: '7', credit: credit('2') })
  const stamp = creditStamp(
    story({ attribution: credit('1'), photos: [{ id: '7', photo: shown, caption: '' }] }, p('文')),
    sources,
  )
  const renamed = (id: string, change: Partial<KnownSource>) =>
    sources.map((source) => (source.id === id ? { ...source, ...change } : source))

  it('stays while they are called so', () => {
    expect(isCreditedAs(stamp, sources)).toBe(true)
    expect(isCreditedAs(stamp, [...sources].reverse())).toBe(true)
    expect(isCreditedAs('', sources)).toBe(true)
  })

  it.each([
    ['the source of the text', renamed('1', { names: ['新河口社'] })],
    [
      'the source of a photo in it',
      renamed('2', { nameIn: { en: 'Harbour' }, names: ['海港社', 'Harbour'] }),
    ],
    ['its kind', renamed('1', { kind: 'outlet' })],
    ['a source that is gone', sources.slice(1)],
  ])('is another with %s', (_, changed) => {
    expect(isCreditedAs(stamp, changed)).toBe(false)
  })

  it('does not look at those whom it does not name', () => {
    expect(isCreditedAs(stamp, renamed('3', { names: ['另一個'] }))).toBe(true)
  })
})

describe('how long what is made stays right', () => {
  const now = '2026-11-28T10:00:00.000Z'
  it.each([
    ['nothing by the clock', [{}, { usableUntil: '' }, { embargoUntil: null }], always],
    ['what is over', [{ usableUntil: '2026-11-28T09:59:59.999Z' }], always],
    ['rights that end at this very moment', [{ usableUntil: now }], now],
    ['an embargo that ends at this very moment', [{ embargoUntil: now }], always],
    [
      'the end of rights',
      [{ usableUntil: '2026-12-01T00:00:00.000Z' }, { usableUntil: '2027-01-01T00:00:00.000Z' }],
      '2026-12-01T00:00:00.000Z',
    ],
    [
      'the end of an embargo, as a date of MongoDB',
      [{ embargoUntil: new Date('2026-11-29T00:00:00Z') }, { usableUntil: '2026-12-01T00:00:00.000Z' }],
      '2026-11-29T00:00:00.000Z',
    ],
  ])('%s', (_, rows, until) => {
    expect(goodUntil(rows, now)).toBe(until)
  })
})

describe('words to look for', () => {
  it.each([
    ['ＡＢＣ café', 'abc café'],
    ['「據新華社報道」，100%_', '據新華社報道 100'],
    ["  it's\n\tso—called ", 'it s so called'],
    ['%_\\', ''],
    ['한국 𠮷野家', '한국 𠮷野家'],
  ])('%j is %j', (text, words) => {
    expect(searchable(text)).toBe(words)
  })

  it('are those of the headline, the body, the captions and the boxes', () => {
    const words = wordsOf(
      story(
        {
          headline: '標題',
          photos: [{ id: '1', photo: photo({ id: '1', caption: '圖說' }), caption: '這裏的圖說' }],
        },
        p('第一段。'),
        sidebarIn(sidebar({ id: '2', title: '框題' }, p('框文'))),
      ),
    )
    for (const one of ['標題', '第一段', '圖說', '這裏的圖說', '框題', '框文'])
      expect(words.split(' ')).toContain(one)
  })
})

describe('the newsroom as its readers find it', () => {
  const app = { routes: { api: '/api' } as never, collections: [] }
  const site = (given: Parameters<typeof resolveOptions>[0] = {}) =>
    siteOf(resolveOptions(given), app as never, 'https://news.example')

  it('is named, and names its sections, in the language of the locale', () => {
    expect(site().sectionName('culture', 'zh-Hant')).toBe('文化')
    expect(site().sectionName('culture', 'zh-Hant-HK')).toBe('文化')
    expect(site().sectionName('business', 'zh-Hans')).toBe('财经')
    expect(site().sectionName('culture', 'fr')).toBe('Culture')
    expect(site().sectionName('unheard-of', 'en')).toBe('unheard-of')
    expect(site({ site: { name: '海角日報' } }).name('en')).toBe('海角日報')
    expect(site({ site: { languages: { 'zh-Hant': 'zh-Hant-HK' } } }).languageOf('zh-Hant')).toBe(
      'zh-Hant-HK',
    )
  })

  it('has its stories where the app says, or where the API has them', () => {
    expect(site().storyUrl({ slug: '海旁', locale: 'en' })).toBe('/api/stories/%E6%B5%B7%E6%97%81?locale=en')
    const own = site({ site: { storyUrl: ({ slug, locale }) => `/${locale}/${slug}` } })
    expect(own.storyUrl({ slug: 'a', locale: 'en' })).toBe('/en/a')
    expect(site().feedUrl('rss.xml', { locale: 'en', section: 'local' })).toBe(
      '/api/feeds/rss.xml?locale=en&section=local',
    )
  })

  it('gives way to a collection that has the name of its routes', () => {
    expect([storiesPath([]), feedsPath([])]).toEqual(['stories', 'feeds'])
    const taken = [{ slug: 'stories' }, { slug: 'feeds' }]
    expect([storiesPath(taken), feedsPath(taken)]).toEqual(['newsroom/stories', 'newsroom/feeds'])
  })
})
