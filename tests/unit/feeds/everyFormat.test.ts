import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Format } from '../../../src/feeds/Format.ts'
import type { FeedName } from '../../../src/feeds/published/FeedName.ts'
import type { PublishedFields, PublishedStory } from '../../../src/feeds/published/types.ts'
import { p, photoIn, sidebarIn, ul } from '../../../src/story/build.ts'
import type { Story } from '../../../src/story/types.ts'
import { drawing, ferry, nightFerry, pointsBox, publish, quoteBox, shortBrief } from './helpers/stories.ts'
import { allFormats, listOf, textsIn, writers, type Writer } from './helpers/written.ts'
import { site } from './helpers/site.ts'

const night = publish(nightFerry())
const brief = publish(shortBrief())

describe('the formats', () => {
  it('take a published story and nothing else: neither an article, nor fields that look like one', () => {
    type Taken = Parameters<NonNullable<Format['story']>['write']>[0]
    expectTypeOf<Taken>().toEqualTypeOf<PublishedStory>()
    expectTypeOf<Story>().not.toExtend<Taken>()
    expectTypeOf<PublishedFields>().not.toExtend<Taken>()
  })

  it('are those that the design pins, under their addresses', () => {
    const feeds = allFormats.flatMap(([, { list }]) => list?.feed ?? [])
    const pinned: FeedName[] = [
      'atom.xml',
      'feed.json',
      'newsml-g2.xml',
      'ninjs-2.2.json',
      'ninjs.json',
      'rss.xml',
    ]
    expect(feeds.toSorted()).toEqual(pinned)
    const suffixes = allFormats.flatMap(([, { story }]) => story?.suffix ?? [])
    expect(suffixes.toSorted()).toEqual([
      '.jsonld',
      '.newsml-g2.xml',
      '.ninjs-2.2.json',
      '.ninjs.json',
      '.nitf.xml',
    ])
  })

  it.each(allFormats)('%s has a media type for what it writes', (_name, { story, list }) => {
    for (const part of [story, list])
      if (part) expect(part.mediaType).toMatch(/^(application|text)\/[\w.+-]+/u)
    expect(story ?? list).toBeDefined()
  })
})

/** Whether some text of what was written holds this one. */
const says = (writer: Writer, stories: readonly PublishedStory[], text: string): boolean =>
  textsIn(writer, writer.write(stories)).some((found) => found.includes(text))

describe.each(writers.map((writer) => [writer.title, writer] as const))('%s', (_title, writer) => {
  it.each([
    ['its headline', night.headline],
    ['its credit', night.creditLine],
    ['its signatures', '歐陽渡'],
    ['the credit of a picture beside it', '新華社發（何望舒 攝）'],
    ['the credit of a picture in it', '法新社（蓋蒂圖片社轉發）'],
    ['that a machine made it', '人工智能生成圖片'],
    ['the credit of a box beside it', '◆來源：中新社'],
    ['the credit of a box in it', '◆來源：新華社、央廣網'],
    ['what was corrected', '末班船開出時間應為二十三時半，前稿有誤。'],
    ['its language', 'zh-Hant-HK'],
    ['its address', 'https://headland.example/zh-Hant/night-ferry'],
    ['the last of its words', '當局會在三個月後檢討。'],
  ])('has %s', (_what, text) => {
    expect(says(writer, [night], text)).toBe(true)
  })

  it('has the credits of pictures and boxes wherever a body puts them', () => {
    const deep = nightFerry({
      photos: [],
      sidebars: [],
      body: [
        ul([p('甲'), photoIn(ferry()), ul([photoIn(drawing())]), sidebarIn(quoteBox())]),
        sidebarIn(pointsBox()),
      ],
    })
    for (const credit of [
      '新華社發（何望舒 攝）',
      '法新社（蓋蒂圖片社轉發）',
      '◆來源：新華社、央廣網',
      '◆來源：中新社',
    ])
      expect(says(writer, [publish(deep)], credit), credit).toBe(true)
  })

  it('says nothing of what a reader may not see, and has no original', () => {
    const hidden = nightFerry({
      photos: [{ id: 'hidden-id', caption: '不見的圖說' }],
      sidebars: [{ id: 'hidden-id' }],
    })
    const written = writer.write([publish(hidden)])
    expect(written).not.toMatch(/不見的圖說|hidden-id/u)
    expect(writer.write([night])).not.toMatch(/ferry\.jpg|pier%20plan\.jpg/u)
  })

  it('has no member that is null, undefined or empty', () => {
    for (const written of [writer.write([brief]), writer.write([night])]) {
      expect(written).not.toMatch(/:null|:""|:\[\]|:\{\}|undefined|NaN|\[object/u)
    }
  })

  it('is the same text whenever it is written', () => {
    expect(writer.write([night])).toBe(writer.write([publish(nightFerry())]))
  })

  const hostile = '甲]]>&amp;<b>"\'\u0008\u0000𠮷👩🏽‍🚀\ud842\ufffe</script><!--'
  const readable = '甲]]>&amp;<b>"\'𠮷👩🏽‍🚀\ufffd</script><!--'

  it('comes out right whatever the words are: markup, controls, halves of characters, characters beyond the first plane', () => {
    const story = publish(
      nightFerry({
        headline: hostile,
        kicker: hostile,
        deck: hostile,
        body: [p('據新華社報道。'), p(hostile)],
        photos: [
          {
            id: '7',
            photo: ferry({ alt: hostile, photographer: hostile, place: hostile }),
            caption: hostile,
          },
        ],
        sidebars: [{ id: '4', sidebar: pointsBox({ title: hostile, intro: hostile }) }],
        corrections: [{ at: '', text: hostile }],
        bylines: [{ name: hostile, role: hostile }],
      }),
    )
    const texts = textsIn(writer, writer.write([story]))
    expect(texts.some((text) => text.includes(readable))).toBe(true)
    expect(texts.join('')).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}|\ufffe/u)
  })

  it('of a body of 100 KB is read whole', () => {
    const long = publish(
      nightFerry({ body: Array.from({ length: 1_500 }, (_, at) => p(`第${at}段，船過海港，燈照水面。`)) }),
    )
    const written = writer.write([long])
    expect(Buffer.byteLength(written)).toBeGreaterThan(60_000)
    expect(textsIn(writer, written).some((text) => text.includes('第1499段，'))).toBe(true)
  })
})

describe('a list', () => {
  const lists = allFormats.flatMap(([name, { list }]) => (list ? [[name, list] as const] : []))

  it.each(lists)(
    'in %s has its stories in their order, and where older ones follow',
    (_name, { feed, write }) => {
      const written = write(listOf([night, brief], { next: 'https://headland.example/next' }))
      const places = [night.guid, brief.guid].map((guid) => written.indexOf(guid))
      expect(places[0]).toBeGreaterThan(0)
      expect(places[1]).toBeGreaterThan(places[0] ?? 0)
      // ninjs and NewsML-G2 have no field for it: their reader goes by the list in JSON.
      if (/rss|atom|feed/u.test(feed)) expect(written).toContain('https://headland.example/next')
    },
  )

  it.each(lists)('in %s names its section', (_name, { feed, write }) => {
    const written = write(listOf([night], { section: 'local' }))
    expect(written).toContain('海角日報 – 本地')
    expect(written.replaceAll('&amp;', '&')).toContain(`/api/feeds/${feed}?locale=zh-Hant&section=local`)
  })

  it.each(lists)('in %s may be empty, and is the same whenever it is asked for', (_name, { feed, write }) => {
    const written = write(listOf([]))
    expect(textsIn({ isXml: feed.endsWith('.xml') }, written)).toContain('海角日報')
    expect(write(listOf([]))).toBe(written)
  })
})

describe('what each format writes of the sample', () => {
  const pretty = (suffix: string, written: string): string =>
    suffix.endsWith('.xml') ? written : `${JSON.stringify(JSON.parse(written), null, 2)}\n`

  it.each(allFormats.flatMap(([name, { story }]) => (story ? [[name, story] as const] : [])))(
    '%s of a story',
    async (name, { suffix, write }) => {
      const file = `../../fixtures/${name}/night-ferry${suffix.endsWith('.xml') ? '.xml' : '.json'}`
      await expect(pretty(suffix, write(night, site()))).toMatchFileSnapshot(file)
    },
  )

  it.each(allFormats.flatMap(([name, { list }]) => (list ? [[name, list] as const] : [])))(
    '%s of a list',
    async (name, { feed, write }) => {
      const file = `../../fixtures/${name}/list${feed.endsWith('.xml') ? '.xml' : '.json'}`
      await expect(pretty(feed, write(listOf([night, brief])))).toMatchFileSnapshot(file)
    },
  )
})
