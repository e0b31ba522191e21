import { describe, expect, it } from 'vitest'
import { draftsOf, keysIn } from '../../../src/import/draftsOf.ts'
import { photoOf } from '../../../src/import/photoOf.ts'
import { reviewNote } from '../../../src/import/reviewNote.ts'
import { p, sidebar, story } from '../../../src/story/build.ts'
import type { PageCaption, PageText } from '../../../src/wire/pageText/types.ts'

const ids = new Map<string, number>([
  ['xinhua', 1],
  ['cns', 2],
  ['afp', 3],
])
const ref = (key: string) => ({ key })
const found = (path: string) => ({ path, why: 'found' as const, note: 'Read from the page.' })

const caption = (more: Partial<PageCaption> = {}): PageCaption => ({
  text: '清晨的渡輪碼頭。',
  credits: ['xinhua'],
  via: [],
  creditWords: '新華社',
  review: [],
  ...more,
})

const page: PageText = {
  stories: [
    {
      ...story(
        {
          headline: '末班船延到凌晨',
          attribution: { form: 'compiled', sources: [ref('cns'), ref('xinhua')], via: [ref('afp')] },
          bylines: [{ name: '周小舟', role: 'reporter', source: ref('xinhua') }],
        },
        p('碼頭重見燈火。'),
      ),
      review: [found('headline')],
    },
  ],
  sidebars: [
    {
      ...sidebar(
        { title: '渡輪班次', credit: { sources: [ref('xinhua')], via: [ref('cns')] } },
        p('每二十分鐘一班。'),
      ),
      review: [found('title')],
    },
  ],
  captions: [
    caption({ via: ['afp'], photographer: '陳一帆' }),
    caption({ credits: ['self'], text: '第二張。' }),
  ],
  leftovers: [],
  pieces: [],
}

describe('the drafts of a page', () => {
  const drafts = draftsOf(page, ids, 'zh-Hant')

  it('are as many as the page has of each, in its order, by what people know them by', () => {
    const titles = Object.entries(drafts).map(([kind, all]) => [
      kind,
      all.map(({ title }: { title: string }) => title),
    ])
    expect(titles).toEqual([
      ['articles', ['末班船延到凌晨']],
      ['sidebars', ['渡輪班次']],
      ['photos', ['清晨的渡輪碼頭。', '第二張。']],
    ])
  })

  it('credit the stored sources, in the order of the words', () => {
    expect(drafts.articles[0]?.data).toMatchObject({
      _status: 'draft',
      attribution: { form: 'compiled', sources: [2, 1], via: [3] },
      byline: [{ name: '周小舟', source: 1 }],
    })
  })

  it('name in a box’s one list those too who only relayed', () => {
    expect(drafts.sidebars[0]?.data).toMatchObject({ sources: [1, 2] })
  })

  it('have a photo for each caption, which waits for its picture', () => {
    expect(drafts.photos[0]?.data).toMatchObject({ credits: [1], via: [3], photographer: '陳一帆' })
    expect(drafts.photos[0]?.data).not.toHaveProperty('filename')
  })

  it('lose a credit to nobody that is stored, and say so to the editor', () => {
    expect(drafts.photos[1]?.data).toMatchObject({ credits: [] })
    expect(drafts.photos[1]?.review).toMatchObject([{ path: 'credits', why: 'missing' }])
    expect(drafts.articles[0]?.review).toEqual([found('headline')])
  })

  it('lose every credit, and nothing else, in a newsroom without sources', () => {
    const bare = draftsOf(page, new Map(), 'zh-Hant')
    expect(bare.articles[0]?.data).toMatchObject({
      headline: '末班船延到凌晨',
      attribution: { sources: [], via: [] },
    })
    expect(bare.articles[0]?.review.map(({ path }) => path)).toEqual([
      'headline',
      'attribution.sources',
      'bylines',
    ])
    expect(bare.sidebars[0]?.data).toMatchObject({ title: '渡輪班次', sources: [] })
  })
})

it('the keys of a page are all that it credits, bylines and relays too', () => {
  expect(keysIn(page)).toEqual(['cns', 'xinhua', 'afp', 'xinhua', 'xinhua', 'cns', 'xinhua', 'afp', 'self'])
  expect(keysIn({ stories: [], sidebars: [], captions: [], leftovers: [], pieces: [] })).toEqual([])
})

it('a photo has of a caption only what the caption says', () => {
  expect(photoOf(caption(), 'en')).toMatchObject({
    locale: 'en',
    caption: '清晨的渡輪碼頭。',
    alt: '',
    photographer: '',
    credit: { sources: [{ key: 'xinhua' }], via: [] },
  })
  expect(photoOf(caption(), 'en')).not.toHaveProperty('file')
})

describe('the note of what to review', () => {
  const marks = [
    found('headline'),
    { path: 'credit.sources', why: 'missing' as const, note: 'No source line.' },
    { path: 'body.3', why: 'uncertain' as const, note: 'The text stops here.' },
  ]

  it.each(['zhHant', 'zhHans', 'en'] as const)('has a line for each field in %s', (language) => {
    const lines = reviewNote(marks, language).split('\n')
    expect(lines).toHaveLength(3)
    expect(new Set(lines).size).toBe(3)
    expect(lines.every((line) => /[:：]/u.test(line))).toBe(true)
  })

  it.each(['zhHant', 'zhHans'] as const)('names every field that a reader marks in %s', (language) => {
    const paths = [
      ...['headline', 'deck', 'kicker', 'house', 'body', 'body.12', 'attribution.sources', 'bylines'],
      ...['title', 'intro', 'quote', 'quote.text', 'points', 'credit.sources', 'file', 'text', 'credits'],
    ]
    for (const path of paths) expect(reviewNote([found(path)], language)).not.toMatch(/[a-z]/iu)
    expect(reviewNote([found('body.12')], language)).toContain('13')
  })

  it('has the reader’s own words only where they are in the editor’s language', () => {
    expect(reviewNote(marks, 'en')).toContain('No source line.')
    expect(reviewNote(marks, 'zhHant')).not.toMatch(/[a-z]{4}/u)
    expect(reviewNote(marks, 'zhHans')).not.toMatch(/[a-z]{4}/u)
  })

  it('is empty where there is nothing to look at', () => {
    expect(reviewNote([], 'en')).toBe('')
  })
})
