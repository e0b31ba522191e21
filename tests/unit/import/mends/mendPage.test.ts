import { describe, expect, it } from 'vitest'
import { followMending } from '../../../../src/import/mends/followMending.ts'
import { mendPage, type PageLists } from '../../../../src/import/mends/mendPage.ts'
import { readingOf } from '../../../../src/import/mends/readingOf.ts'
import { p, sidebar, story, subhead } from '../../../../src/story/build.ts'
import { plainText } from '../../../../src/story/index.ts'

const found = (path: string) => ({ path, why: 'found' as const, note: 'Read.' })
const ref = (key: string) => ({ key })

const page: PageLists = {
  stories: [
    {
      ...story(
        {
          kicker: '港口',
          headline: '末班船延到凌晨',
          deck: '票價不變',
          house: '本埠訊',
          attribution: { form: 'report', sources: [ref('xinhua')], via: [ref('afp')] },
          bylines: [{ name: '周小舟', role: 'reporter', source: ref('xinhua') }],
        },
        p('碼頭重見燈火。'),
        subhead('矮燈照路'),
        p('燈不晃眼。'),
      ),
      review: [found('headline'), found('deck'), found('body')],
    },
    { ...story({ headline: '書車進屋邨' }, p('停留兩小時。')), review: [] },
  ],
  sidebars: [
    {
      ...sidebar({
        kind: 'quote',
        title: '夜渡',
        quote: { text: '燈火近人。', work: '《渡頭集》', speaker: '黎望舒', gloss: '意思是船快靠岸。' },
        intro: '昨夜船上掛著一句：',
        points: [{ heading: '班次', items: ['每小時兩班'] }],
        credit: { sources: [ref('cns')], via: [] },
      }),
      review: [found('title')],
    },
  ],
  captions: [
    {
      text: '清晨的碼頭。',
      credits: ['xinhua'],
      via: [],
      photographer: '陳一帆',
      creditWords: '新華社',
      review: [],
    },
    { text: '岸上的燈。', credits: [], via: [], creditWords: '（街坊供圖）', review: [] },
  ],
}

describe('a page as its editor wants it', () => {
  it('is the page as it was read where nothing was decided', () => {
    const mended = mendPage(page, [])
    expect(mended.page).toEqual(page)
    expect(mended.origins).toEqual({
      stories: ['stories.0', 'stories.1'],
      sidebars: ['sidebars.0'],
      captions: ['captions.0', 'captions.1'],
    })
  })

  it('lacks what was left out, and still says where the others come from', () => {
    const { page: left, origins } = mendPage(page, [
      { draft: 'stories.0', leaveOut: true },
      { draft: 'captions.0', leaveOut: true },
    ])
    expect(left.stories.map(({ headline }) => headline)).toEqual(['書車進屋邨'])
    expect(origins).toMatchObject({ stories: ['stories.1'], captions: ['captions.1'] })
  })

  it('has the editor’s words, which need no review; an emptied headline is missing', () => {
    const { page: left } = mendPage(page, [
      { draft: 'stories.0', title: '末班船延到一時', deck: '' },
      { draft: 'stories.1', title: '' },
      { draft: 'sidebars.0', title: '夜渡的話' },
      { draft: 'captions.0', title: '清晨碼頭。' },
    ])
    const [lead, second] = left.stories
    expect([lead?.headline, lead?.deck, lead?.kicker]).toEqual(['末班船延到一時', '', '港口'])
    expect(lead?.review.map(({ path }) => path)).toEqual(['body'])
    expect(second?.review).toMatchObject([{ path: 'headline', why: 'missing' }])
    expect(left.sidebars[0]?.title).toBe('夜渡的話')
    expect(left.captions[0]?.text).toBe('清晨碼頭。')
  })

  it.each(['stories.0', 'sidebars.0', 'captions.0', 'captions.1'])(
    'loses no word of %s and nobody it credits, whatever kind it becomes',
    (draft) => {
      const allWords = (lists: PageLists) => JSON.stringify(mendWords(lists))
      const [list = '', at = '0'] = draft.split('.')
      const only: PageLists = {
        stories: list === 'stories' ? page.stories.slice(Number(at), Number(at) + 1) : [],
        sidebars: list === 'sidebars' ? page.sidebars : [],
        captions: list === 'captions' ? page.captions.slice(Number(at), Number(at) + 1) : [],
      }
      const own = mendWords(only)
      for (const kind of ['article', 'sidebar', 'photo'] as const) {
        const became = mendPage(only, [{ draft: `${list}.0`, kind }]).page
        for (const words of own) expect(allWords(became), `${kind}: ${words}`).toContain(words)
        const lists = [became.stories, became.sidebars, became.captions].map(({ length }) => length)
        expect(lists).toEqual(['article', 'sidebar', 'photo'].map((one) => (one === kind ? 1 : 0)))
      }
    },
  )

  it('refuses a draft that is not there, and another kind for a caption with its picture', () => {
    expect(() => mendPage(page, [{ draft: 'stories.2', leaveOut: true }])).toThrow(/no stories\.2/)
    const mends = [{ draft: 'captions.1', kind: 'article' as const }]
    expect(() => mendPage(page, mends, (i) => i === 1)).toThrow(/stays a photo/)
    expect(mendPage(page, mends, (i) => i === 0).page.stories).toHaveLength(3)
  })
})

/** Every word and every key of a page's drafts that readers or editors see, each once. */
function mendWords({ stories, sidebars, captions }: PageLists): string[] {
  const ofStory = stories.flatMap((one) => [
    one.kicker,
    one.headline,
    one.deck,
    one.house,
    ...plainText(one.body).split('\n'),
    ...one.bylines.map(({ name }) => name),
    ...[...one.attribution.sources, ...one.attribution.via].map(({ key }) => key),
  ])
  const ofBox = sidebars.flatMap((one) => [
    one.title,
    one.intro,
    ...Object.values(one.quote),
    ...one.points.flatMap(({ heading, items }) => [heading, ...items]),
    ...plainText(one.body).split('\n'),
    ...[...one.credit.sources, ...one.credit.via].map(({ key }) => key),
  ])
  const ofCaption = captions.flatMap((one) => [
    one.text,
    one.photographer ?? '',
    ...one.credits,
    ...one.via,
    one.credits.length === 0 ? one.creditWords : '',
  ])
  return [...ofStory, ...ofBox, ...ofCaption].filter((words) => words !== '')
}

describe('decisions about another reading', () => {
  it('are refused: drafts are named by their place', () => {
    const drafts = [{ draft: 'stories.0', title: '題' }]
    expect(followMending(page, { reading: readingOf(page), drafts }).page.stories[0]?.headline).toBe('題')
    const other = { ...page, captions: [] }
    expect(() => followMending(page, { reading: readingOf(other), drafts })).toThrow(/otherwise/)
    expect(followMending(page, undefined).page).toEqual(page)
  })
})
