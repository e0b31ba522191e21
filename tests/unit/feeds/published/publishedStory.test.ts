import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { publishedStory } from '../../../../src/feeds/published/publishedStory.ts'
import type { PublishedFields, PublishedStory } from '../../../../src/feeds/published/types.ts'
import { UnpublishableError } from '../../../../src/feeds/published/UnpublishableError.ts'
import { credit, link, p, photo, photoIn, sidebar, sidebarIn, ul } from '../../../../src/story/build.ts'
import type { Cleared, Inline, Story } from '../../../../src/story/types.ts'
import { story as anyStory } from '../../story/arbitraries.ts'
import { site } from '../helpers/site.ts'
import {
  cleared,
  drawing,
  ferry,
  fileOf,
  guidOf,
  nightFerry,
  pointsBox,
  publish,
  publishing,
  quoteBox,
  shortBrief,
} from '../helpers/stories.ts'

describe('what may go into a feed', () => {
  it('is made from a cleared story only, and no fields are a published story by themselves', () => {
    expectTypeOf(publishedStory).parameter(0).toEqualTypeOf<Cleared>()
    expectTypeOf<Story>().not.toExtend<Cleared>()
    expectTypeOf<PublishedFields>().not.toExtend<PublishedStory>()
  })
})

describe('a published story', () => {
  it('has the shape that the design pins', () => {
    const { body, photos, sidebars, ...told } = publish(nightFerry())
    expect(told).toStrictEqual({
      guid: guidOf(1),
      slug: 'night-ferry',
      url: 'https://headland.example/zh-Hant/night-ferry',
      locale: 'zh-Hant',
      language: 'zh-Hant-HK',
      headline: '夜間渡輪下月復航',
      creditLine: '海角日報訊 綜合新華社及中新社報道',
      publishedAt: '2026-11-28T10:00:00+08:00',
      updatedAt: '2026-11-28T17:00:00+08:00',
      embargoUntil: '2026-11-28T09:00:00+08:00',
      revision: 3,
      kicker: '交通',
      deck: '首周票價減半　末班船二十三時半',
      section: 'local',
      sectionName: '本地',
      openingCredit: '海角日報訊 據中新社報道',
      copyright: '© 海角日報',
      corrections: [{ at: '2026-11-28T17:00:00+08:00', text: '末班船開出時間應為二十三時半，前稿有誤。' }],
      sources: [
        { key: 'xinhua', name: '新華社' },
        { key: 'cns', name: '中新社' },
      ],
      byline: [
        { name: '歐陽渡', role: 'reporter', line: '記者 歐陽渡' },
        {
          name: '沈一帆',
          role: 'reporter',
          source: { key: 'xinhua', name: '新華社' },
          line: '記者 沈一帆，新華社',
        },
      ],
    })
    expect(body?.map(({ type }) => type)).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'photo',
      'quotation',
      'list',
      'sidebar',
      'paragraph',
    ])
    expect(photos?.map(({ guid }) => guid)).toEqual([guidOf(7), guidOf(8)])
    expect(sidebars?.map(({ guid }) => guid)).toEqual([guidOf(4), guidOf(3)])
  })

  it('leaves out what is empty', () => {
    expect(publish(shortBrief(), { site: site({ copyright: undefined }) })).toStrictEqual({
      guid: guidOf(2),
      slug: 'lamp',
      url: 'https://headland.example/en/lamp',
      locale: 'en',
      language: 'en',
      headline: 'Harbour lamp relit',
      creditLine: 'By Wren Okafor',
      openingCredit: 'By Wren Okafor',
      byline: [{ name: 'Wren Okafor', role: 'reporter', line: 'By Wren Okafor' }],
      publishedAt: '2026-11-28T07:59:59+08:00',
      updatedAt: '2026-11-28T07:59:59+08:00',
      revision: 1,
      body: [p('The lamp on the old mole was lit again on Friday.')],
    })
  })

  it.each(['　', '\u200b', '\u0001', '\ufffe', '\n\t'])('takes %j for empty', (nothing) => {
    const told = publish(
      nightFerry({ kicker: nothing, deck: nothing, corrections: [{ at: '', text: nothing }] }),
    )
    for (const part of ['kicker', 'deck', 'corrections']) expect(told).not.toHaveProperty(part)
  })

  it('is JSON through and through', () => {
    const whole = publish(nightFerry())
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole)
  })

  it('holds nothing of how the newsroom works: ids, who took what down, declared mentions, originals', () => {
    const told = JSON.stringify(
      publish(
        nightFerry({
          mentions: [{ text: '據中新社報道', locale: '', reason: 'house-secret', by: 'house-secret' }],
          photos: [{ id: 'photo-id', photo: ferry({ id: 'photo-id' }), caption: '' }],
        }),
      ),
    )
    expect(told).toContain('ferry__web.webp')
    for (const secret of ['photo-id', 'house-secret', 'source-xinhua', 'ferry.jpg"', 'mentions'])
      expect(told).not.toContain(secret)
  })

  it('is made whatever a story holds, with every text fit for XML and JSON', () => {
    const names = {
      house: '海角日報訊',
      attribution: nightFerry().attribution,
      firstPublishedAt: '2026-01-01',
    }
    fc.assert(
      fc.property(anyStory, fc.string({ unit: 'binary' }), (whole, text) => {
        const {
          takedown: _takedown,
          embargoUntil: _embargo,
          photos: _photos,
          bylines: _signed,
          ...open
        } = whole
        const told = publish({ ...open, ...names, headline: `題${text}`, photos: [], bylines: [] })
        expect(JSON.stringify(told)).not.toMatch(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\\u[0d]/u,
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('a credit', () => {
  it('that the body says already is not set before it again', () => {
    const told = publish(
      nightFerry({
        house: '',
        attribution: { ...nightFerry().attribution, ...credit('xinhua'), form: 'report' },
      }),
    )
    expect(told.creditLine).toBe('據新華社報道')
    expect(told).not.toHaveProperty('openingCredit')
  })

  it('names a source of the newsroom itself in the reader’s language', () => {
    const pearl = { form: 'report' as const, ...credit('pearl'), place: '', date: '' }
    expect(publish(nightFerry({ attribution: pearl, house: '' })).sources).toEqual([
      { key: 'pearl', name: '珠灣通訊社' },
    ])
    expect(publish(shortBrief({ attribution: pearl })).creditLine).toBe('As reported by Pearl Bay Newswire')
  })

  it('that is empty stops the story: nothing goes out without one', () => {
    const gone = { sources: [{ key: '', id: '99' }], via: [] }
    // What `check` would never clear; the type says that it did.
    const bare = (over: Partial<Story>) => () => publishedStory(nightFerry(over) as Cleared, publishing())
    expect(bare({ house: '', bylines: [], attribution: { ...nightFerry().attribution, ...gone } })).toThrow(
      UnpublishableError,
    )
    const uncredited = ferry({ credit: gone, photographer: '', guid: guidOf(70) })
    expect(bare({ photos: [{ id: '7', photo: uncredited, caption: '' }] })).toThrow(guidOf(70))
    expect(bare({ sidebars: [{ id: '3', sidebar: quoteBox({ credit: gone, guid: guidOf(30) }) }] })).toThrow(
      guidOf(30),
    )
    expect(bare({ body: [ul([sidebarIn(quoteBox({ credit: gone, guid: guidOf(31) }))])] })).toThrow(
      guidOf(31),
    )
  })
})

describe('a published photo', () => {
  it('has its caption for this use, its credit and its rights', () => {
    const [told] = publish(nightFerry()).photos ?? []
    expect(told).toStrictEqual({
      guid: guidOf(7),
      caption: '渡輪周五試航。',
      creditLine: '新華社發（何望舒 攝）',
      captionCredit: '新華社發（何望舒 攝）',
      sources: [{ key: 'xinhua', name: '新華社' }],
      alt: '渡輪的燈映在水面',
      photographer: '何望舒',
      copyright: '© 新華社',
      usageTerms: '只供編輯用途',
      place: '維多利亞港',
      usableUntil: '2027-11-27T22:30:00+08:00',
      takenAt: '2026-11-27T22:30:00+08:00',
      sizes: [
        size('ferry__card.webp', 'card', 768, 512),
        size('ferry__web.webp', 'web', 1600, 1200),
        size('ferry__webJpeg.jpg', 'webJpeg', 1600, 1200),
      ],
      focal: { x: 30, y: 60 },
    })
  })

  it('says who relayed it, and that a machine made it', () => {
    const told = publish(nightFerry()).photos?.[1]
    expect(told).toMatchObject({
      caption: '新碼頭的想像圖。',
      creditLine: '法新社（蓋蒂圖片社轉發）',
      via: [{ key: 'getty', name: '蓋蒂圖片社' }],
      made: 'trainedAlgorithmicMedia',
    })
    expect(told?.madeLabel).toBeTruthy()
    expect(told?.sizes?.[0]?.url).toBe('https://headland.example/api/photos/file/pier%20plan__card.webp')
  })

  it('is not credited after a caption that says who took it', () => {
    const said = ferry({ caption: '渡輪試航。新華社記者 何望舒 攝', photographer: '何望舒' })
    const [told] = publish(nightFerry({ photos: [{ id: '7', photo: said, caption: '' }] })).photos ?? []
    expect(told).not.toHaveProperty('captionCredit')
    expect(told?.creditLine).toBe('新華社發（何望舒 攝）')
  })

  it('that a story uses twice is listed once, as the first use shows it', () => {
    const told = publish(nightFerry({ body: [ul([photoIn(ferry(), '在清單裡')]), photoIn(drawing())] }))
    expect(told.photos?.map(({ guid, caption }) => [guid, caption])).toEqual([
      [guidOf(7), '渡輪周五試航。'],
      [guidOf(8), '新碼頭的想像圖。'],
    ])
  })

  it('from before photos had a guid is known by an address of its own', () => {
    const bare = (id: string) => ({ id, photo: photo({ ...ferry(), id, guid: '' }), caption: id })
    const told = publish(nightFerry({ guid: '', body: [], photos: [bare('1'), bare('2/3')] }))
    const page = 'https://headland.example/zh-Hant/night-ferry'
    expect(told.guid).toBe(page)
    expect(told.photos?.map(({ guid }) => guid)).toEqual([`${page}#photo-1`, `${page}#photo-2%2F3`])
  })

  it('shows the original only where readers have it anyway', () => {
    const own = { photos: [{ id: '7', photo: ferry({ file: fileOf('own', { sizes: [] }) }), caption: '' }] }
    const told = (over: object) => publish(nightFerry({ ...own, body: [] }), { site: site(over) }).photos?.[0]
    expect(told({})).not.toHaveProperty('sizes')
    expect(told({ givesOriginals: true })?.sizes).toEqual([
      {
        name: 'original',
        url: expect.stringMatching(/own\.jpg$/),
        width: 4000,
        height: 3000,
        type: 'image/jpeg',
        bytes: 900_000,
      },
    ])
  })

  it('is served from where the site says, a store of files elsewhere too', () => {
    const cdn = site({ fileUrl: ({ filename }) => `https://cdn.example/x/${filename}` })
    const [told] = publish(nightFerry(), { site: cdn }).photos ?? []
    expect(told?.sizes?.[0]?.url).toBe('https://cdn.example/x/ferry__card.webp')
  })
})

const size = (filename: string, name: string, width: number, height: number) => ({
  name,
  url: `https://headland.example/api/photos/file/${filename}`,
  width,
  height,
  type: filename.endsWith('jpg') ? 'image/jpeg' : 'image/webp',
  bytes: 64_000,
})

describe('what a reader may not see', () => {
  it('is dropped, with the caption of its use', () => {
    const told = publish(
      nightFerry({
        photos: [{ id: '7', caption: '不見的圖說' }],
        sidebars: [{ id: '4' }],
        body: [p('甲'), photoIn('8', '不見的圖說'), sidebarIn('3'), ul([photoIn('9', '不見的圖說')])],
      }),
    )
    expect(JSON.stringify(told)).not.toContain('不見的圖說')
    expect(told).not.toHaveProperty('photos')
    expect(told).not.toHaveProperty('sidebars')
    expect(told.body?.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  })

  it('is dropped from a box too', () => {
    const box = sidebar({ ...quoteBox(), kind: 'note' }, p('乙'), photoIn('8'), sidebarIn('3'))
    expect(
      publish(nightFerry({ body: [], sidebars: [{ id: '3', sidebar: box }] })).sidebars?.[0]?.body,
    ).toEqual([p('乙')])
  })
})

describe('a published box', () => {
  it('has its kind, words and credit', () => {
    expect(publish(nightFerry()).sidebars).toStrictEqual([
      {
        guid: guidOf(4),
        kind: 'keyPoints',
        title: '夜航六問',
        creditLine: '◆來源：中新社',
        sources: [{ key: 'cns', name: '中新社' }],
        intro: '乘客最常問的事。',
        points: [{ heading: '班次', items: ['二十二時', '二十三時半'] }, { heading: '票價' }],
      },
      {
        guid: guidOf(3),
        kind: 'quote',
        title: '渡口一語',
        creditLine: '◆來源：新華社、央廣網',
        sources: [
          { key: 'xinhua', name: '新華社' },
          { key: 'cnr', name: '央廣網' },
        ],
        quote: pick(quoteBox().quote),
      },
    ])
  })

  it('stands whole where the body uses it', () => {
    const told = publish(nightFerry())
    const block = told.body?.find(({ type }) => type === 'sidebar')
    expect(block).toEqual({ type: 'sidebar', sidebar: told.sidebars?.[1] })
  })

  it('without points or words has none', () => {
    const bare = pointsBox({ points: [{ heading: ' ', items: [] }], intro: '　' })
    const [told] = publish(nightFerry({ body: [], sidebars: [{ id: '4', sidebar: bare }] })).sidebars ?? []
    expect(Object.keys(told ?? {})).toEqual(['guid', 'kind', 'title', 'creditLine', 'sources'])
  })
})

const pick = (quote: object): object => ({ ...quote })

describe('a link', () => {
  const line = (...children: Inline[]) => {
    const [first] =
      publish(nightFerry({ body: [{ type: 'paragraph', children }] }), {
        linkUrl: ({ collection, id }) =>
          collection === 'articles' && id === '2' ? '/zh-Hant/lamp' : undefined,
      }).body ?? []
    return first && 'children' in first ? first.children : []
  }
  const words = { type: 'text', text: '詞' } as const
  const to = (collection: string, id: string): Inline => ({
    type: 'documentLink',
    collection,
    id,
    children: [words],
  })

  it.each([
    ['https://ferry.example/a?b=1&c=2', 'https://ferry.example/a?b=1&c=2'],
    ['/zh-Hant/lamp', 'https://headland.example/zh-Hant/lamp'],
    ['#note', 'https://headland.example/zh-Hant/night-ferry#note'],
    ['mailto:desk@headland.example', 'mailto:desk@headland.example'],
    ['https://例子.example/渡輪', 'https://xn--fsqu00a.example/%E6%B8%A1%E8%BC%AA'],
  ])('to %s has an absolute address', (url, told) => {
    expect(line(link(url, '詞'))).toEqual([{ type: 'link', url: told, children: [words] }])
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//host/x',
    '',
    'http://',
    'java\tscript:x',
  ])('to %j keeps its words and loses its address', (url) => {
    expect(line(link(url, '詞'))).toEqual([words])
  })

  it('to a story that readers find leads there; to what they do not, it is words', () => {
    expect(line(to('articles', '2'))).toEqual([
      { type: 'link', url: 'https://headland.example/zh-Hant/lamp', children: [words] },
    ])
    expect(line(to('articles', '3'), to('photos', '2'))).toEqual([words, words])
    const [first] =
      publish(nightFerry({ body: [{ type: 'paragraph', children: [to('articles', '2')] }] })).body ?? []
    expect(first).toEqual(p('詞'))
  })

  it('says when it is to be opened beside the page', () => {
    expect(line({ type: 'link', url: 'https://a.example/', newTab: true, children: [words] })).toMatchObject([
      { newTab: true },
    ])
  })
})

describe('a time', () => {
  const told = (over: Partial<Story>, timeZone: string) =>
    publish(nightFerry(over), { site: site({ timeZone }) })

  it.each([
    ['Asia/Hong_Kong', '2026-11-28T10:00:00+08:00'],
    ['UTC', '2026-11-28T02:00:00+00:00'],
    ['America/St_Johns', '2026-11-27T22:30:00-03:30'],
    ['Asia/Kathmandu', '2026-11-28T07:45:00+05:45'],
  ])('is the newsroom’s in %s', (timeZone, at) => {
    expect(told({}, timeZone).publishedAt).toBe(at)
  })

  it('follows the clock that is put forward in summer', () => {
    expect(told({ firstPublishedAt: '2026-07-01T00:00:00Z' }, 'Europe/London').publishedAt).toBe(
      '2026-07-01T01:00:00+01:00',
    )
  })

  it('is the same instant, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom('Asia/Hong_Kong', 'UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'),
        (date, timeZone) => {
          const at = told({ firstPublishedAt: date.toISOString() }, timeZone).publishedAt
          expect(Math.floor(date.getTime() / 1000) * 1000).toBe(Date.parse(at))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('of a story that says none itself is the one that is handed over', () => {
    const { firstPublishedAt: _first, revisedAt: _revised, ...undated } = nightFerry()
    expect(publish(undated, { publishedAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      publishedAt: '2020-01-01T08:00:00+08:00',
      updatedAt: '2020-01-01T08:00:00+08:00',
    })
    expect(() => publishedStory(cleared(undated), publishing())).toThrow(UnpublishableError)
  })
})

describe('a language', () => {
  it.each([
    ['zh-Hant-HK', 'zh-Hant-HK'],
    ['zh_TW', 'zh-TW'],
    ['en', 'en'],
    ['繁體', 'und'],
    ['', 'und'],
  ])('that the site calls %j is %s for every reader', (called, tag) => {
    expect(publish(nightFerry(), { site: site({ languageOf: () => called }) }).language).toBe(tag)
  })
})
