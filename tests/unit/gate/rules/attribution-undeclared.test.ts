import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import type { KnownSource } from '../../../../src/attribution/KnownSource.ts'
import type { Mention, Story } from '../../../../src/story/types.ts'
import {
  context,
  credit,
  foundBy,
  keyPoints,
  note,
  paragraph,
  photo,
  quoteBox,
  ref,
  sources,
  state,
  story,
  use,
} from '../subjects.ts'

const undeclared = foundBy.bind(undefined, 'attribution-undeclared')
const body = (...lines: string[]) => lines.map(paragraph)
const staff = { form: 'staff', ...credit([]), place: '', date: '' } as const
const mention = (over: Partial<Mention> = {}): Mention => ({
  text: '據中新社報道',
  locale: '',
  reason: '引述競爭對手的標題',
  by: 'editor',
  ...over,
})

describe('attribution-undeclared: words that credit an agency the document does not', () => {
  describe('a story', () => {
    it.each([
      ['zh-Hant', '據中新社報道，首班船滿座。'],
      ['zh-Hans', '据中新社报道，首班船满座。'],
      ['en', 'HONG KONG, Jan. 5 (AFP) -- The first sailing was full.'],
    ])('is refused in %s for what its body says', (locale, words) => {
      expect(undeclared(story({ body: body(words) }, locale))).toEqual(['body'])
    })

    it.each([
      ['zh-Hant', '據新華社報道，首班船滿座。'],
      ['zh-Hans', '据新华社报道，首班船满座。'],
      ['en', 'HONG KONG, Jan. 5 (Xinhua) -- The first sailing was full.'],
    ])('passes in %s when it credits the same', (locale, words) => {
      expect(undeclared(story({ body: body(words) }, locale))).toEqual([])
    })

    it('passes when the agency is declared as the one who relays', () => {
      const attribution = { form: 'report', ...credit(['xinhua'], ['cns']), place: '', date: '' } as const
      expect(undeclared(story({ attribution, body: body('據中新社報道，首班船滿座。') }))).toEqual([])
    })

    it('reads every paragraph by itself', () => {
      expect(
        undeclared(
          story({ body: body('首班船滿座。', '天氣轉涼。（法新社）', '據中新社報道，尾班船亦滿座。') }),
        ),
      ).toEqual(['body', 'body'])
    })

    it.each<[string, Partial<Story>, string]>([
      ['deck', { deck: '據中新社報道 首班船滿座' }, 'deck'],
      ['house', { house: '據中新社報道' }, 'house'],
      ['name in a by-line', { bylines: [{ name: '中新社記者陸小汀', role: 'reporter' }] }, 'byline.0.name'],
      [
        'caption of a photo',
        { photos: [use(), use({ caption: '碼頭人潮。（法新社）' })] },
        'photos.1.caption',
      ],
      [
        'caption in the body',
        {
          body: [...body('首班船滿座。'), { type: 'photo', photo: use({ caption: '碼頭人潮。（法新社）' }) }],
        },
        'body',
      ],
      [
        'subhead',
        {
          body: [
            ...body('首班船滿座。'),
            { type: 'subhead', level: 2, children: [{ type: 'text', text: '據法新社報道' }] },
          ],
        },
        'body',
      ],
      [
        'list in a list',
        {
          body: [
            ...body('首班船滿座。'),
            {
              type: 'list',
              style: 'bullet',
              items: [
                {
                  type: 'item',
                  children: [
                    {
                      type: 'list',
                      style: 'bullet',
                      items: [{ type: 'item', children: body('據法新社報道，票價減半。') }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        'body',
      ],
    ])('reads the %s', (_, over, path) => {
      expect(undeclared(story(over))).toEqual([path])
    })

    it('reads words that are set in several runs, marks and links', () => {
      const children = [
        { type: 'text', text: '據中' },
        {
          type: 'link',
          url: 'https://example.org',
          children: [{ type: 'text', text: '新', marks: ['bold'] }],
        },
        { type: 'text', text: '社報道，首班船滿座。' },
      ] as const
      expect(undeclared(story({ body: [{ type: 'paragraph', children }] }))).toEqual(['body'])
    })

    it("counts a photo's own credit for its caption, and for nothing else", () => {
      const afp = photo({ credit: credit(['afp']) })
      expect(undeclared(story({ photos: [use({ photo: afp, caption: '碼頭人潮。（法新社）' })] }))).toEqual(
        [],
      )
      expect(undeclared(story({ photos: [use({ photo: afp })], deck: '據法新社報道 首班船滿座' }))).toEqual([
        'deck',
      ])
    })

    it("takes the photo's credit from what was looked up where the tree does not hold the photo", () => {
      const captioned = story({ photos: [use({ caption: '碼頭人潮。（法新社）' })] })
      expect(undeclared(captioned, { links: [state({ credit: credit(['afp']) })] })).toEqual([])
      expect(undeclared(captioned, { links: [state({ credit: credit(['xinhua']) })] })).toEqual([
        'photos.0.caption',
      ])
      expect(undeclared(captioned, { links: [state({ id: 'p2', credit: credit(['afp']) })] })).toEqual([
        'photos.0.caption',
      ])
    })

    it('is refused for a by-line given to an agency when it declares nobody', () => {
      const bylines = [{ name: '陸小汀', role: 'reporter', source: ref('xinhua') }]
      const plain = { bylines, body: body('首班船滿座。') }
      expect(undeclared(story({ ...plain, attribution: staff }))).toEqual(['byline.0.source'])
      expect(undeclared(story(plain))).toEqual([])
    })

    it.each([
      ['新華社記者陸小汀', []],
      ['陸小汀', []],
      ['本報記者陸小汀', []],
      ['陸小汀（中新社記者）', ['byline.0.name']],
      ['中新社 陸小汀', ['byline.0.name']],
      ['Lu Xiaoting, AFP', ['byline.0.name']],
      ['CP Lam', []],
    ])('reads a by-line in any order: %s', (name, expected) => {
      expect(undeclared(story({ bylines: [{ name, role: 'reporter' }] }))).toEqual(expected)
    })

    it.each([
      ['our own staff', '本報訊（記者陸小汀）首班船滿座。'],
      ['an anniversary of the agency', '中新社成立多年，員工昨日聚餐。'],
      ['a word that only contains a name', '中新社區昨日停電。'],
      ['an official who told an agency', '他告訴中新社記者，首班船滿座。'],
    ])('passes %s', (_, words) => {
      expect(undeclared(story({ body: body('據新華社報道，渡輪復航。', words) }))).toEqual([])
    })

    it('names those whom the words credit, in the words', () => {
      const [found] = judge(story({ deck: '據中新社報道 首班船滿座' }), context(), rules)
      expect(found).toMatchObject({
        rule: 'attribution-undeclared',
        severity: 'block',
        locale: 'zh-Hant',
        params: { keys: ['cns'], names: ['中新社'] },
      })
      expect(found?.actual).toContain('中新社')
    })

    it('finds the same words in one field once', () => {
      expect(undeclared(story({ body: body('據中新社報道，一。', '據中新社報道，一。') }))).toEqual(['body'])
    })

    it('is not judged on reads, so that a new alias never takes a live story down', () => {
      const live = story({ body: body('據中新社報道，首班船滿座。') })
      expect(undeclared(live, { mode: 'read' })).toEqual([])
      expect(undeclared(live, { mode: 'audit' })).toEqual(['body'])
    })
  })

  describe('the house', () => {
    it('may be the masthead of a paper, which credits nobody else, there and in the body', () => {
      expect(undeclared(story({ house: '香港文匯報訊' }))).toEqual([])
      expect(undeclared(story({ house: '香港文匯報訊（記者 陸小汀）' }))).toEqual([])
      expect(
        undeclared(story({ house: '【大公報訊】', body: body('【大公報訊】據新華社報道，渡輪復航。') })),
      ).toEqual([])
    })

    it('is no masthead when it is an agency', () => {
      expect(undeclared(story({ house: '法新社訊' }))).toEqual(['house'])
      expect(undeclared(story({ house: '大公報訊（法新社記者 陸小汀）' }))).toEqual(['house'])
    })

    it('is ours wherever it stands when the newsroom says so', () => {
      const signed = story({ body: body('【大公報訊】據新華社報道，渡輪復航。') })
      expect(undeclared(signed)).toEqual(['body'])
      expect(undeclared(signed, { own: ['takungpao'] })).toEqual([])
    })
  })

  describe('a photo', () => {
    it.each([
      ['zh-Hant', '渡輪駛近碼頭。（法新社）'],
      ['zh-Hans', '渡轮驶近码头。（法新社）'],
      ['en', 'A ferry nears the pier. (AFP Photo)'],
    ])('is refused in %s for what its caption says', (locale, caption) => {
      expect(undeclared(photo({ caption }, locale))).toEqual(['caption'])
      expect(undeclared(photo({ caption, credit: credit(['afp']) }, locale))).toEqual([])
    })
  })

  describe('a box', () => {
    it.each([
      ['zh-Hant', '◆來源：新華社、法新社'],
      ['zh-Hans', '来源：新华社、法新社'],
      ['en', 'Sources: Xinhua, AFP'],
    ])('is refused in %s for what its words say', (locale, words) => {
      expect(undeclared(note({ body: body('首班船滿座。', words) }, locale))).toEqual(['body'])
      expect(undeclared(note({ body: body(words), credit: credit(['afp', 'xinhua']) }, locale))).toEqual([])
    })

    it.each([
      ['intro', keyPoints({ intro: '據中新社報道，新班次如下。' }), 'intro'],
      [
        'heading of a point',
        keyPoints({ points: [{ heading: '據中新社報道，班次加密', items: [] }] }),
        'points.0.heading',
      ],
      [
        'bullet',
        keyPoints({ points: [{ heading: '班次', items: ['加密', '據中新社報道，再加密'] }] }),
        'points.0.items.1.text',
      ],
      [
        'gloss',
        quoteBox({
          quote: { text: '渡者不問深淺。', speaker: '', work: '《渡口雜記》', gloss: '勸人放膽。（法新社）' },
        }),
        'quote.gloss',
      ],
    ])('reads the %s', (_, box, path) => {
      expect(undeclared(box)).toEqual([path])
    })
  })

  describe("the newsroom's own sources", () => {
    it('are read in the words like any agency', () => {
      const words = body('據珠灣通訊社報道，首班船滿座。')
      expect(undeclared(story({ body: words }))).toEqual(['body'])
      const attribution = { form: 'report', ...credit(['pearl']), place: '', date: '' } as const
      expect(undeclared(story({ body: words, attribution }))).toEqual([])
      expect(
        undeclared(story({ body: words }), { sources: sources.filter(({ key }) => key !== 'pearl') }),
      ).toEqual([])
    })

    it('may have a key of their own for an agency of the register', () => {
      const own: KnownSource[] = [{ id: '7', key: 'nhs-wire', names: ['新華社', '新华社'] }]
      const attribution = {
        form: 'report',
        sources: [{ id: '7', key: 'nhs-wire' }],
        via: [],
        place: '',
        date: '',
      } as const
      expect(undeclared(story({ attribution }), { sources: own })).toEqual([])
    })

    it.each<[string, KnownSource]>([
      ['of the register', { id: '1', key: 'xinhua', names: ['新華社', '中新社'] }],
      ['of its own', { id: '1', key: 'pearl', names: ['珠灣通訊社', '中新社'] }],
      [
        'with names by locale',
        { id: '1', key: 'pearl', nameIn: { en: 'Pearl' }, names: ['Pearl', '中新社'] },
      ],
    ])("do not take another agency's words by an alias: a source %s", (_, source) => {
      const attribution = {
        form: 'report',
        sources: [{ id: '1', key: source.key }],
        via: [],
        place: '',
        date: '',
      } as const
      const over = { sources: [source] }
      expect(undeclared(story({ attribution, body: body('據中新社報道，首班船滿座。') }), over)).toEqual([
        'body',
      ])
    })
  })

  describe('mentions', () => {
    const words = body('據中新社報道，首班船滿座。')
    it.each<[string, Partial<Mention>, string[]]>([
      ['the exact words', {}, []],
      ['the whole sentence', { text: '據中新社報道，首班船滿座。' }, []],
      ['the exact words in this locale', { locale: 'zh-Hant' }, []],
      ['the exact words in another locale', { locale: 'en' }, ['body']],
      ['only the name within the words', { text: '中新社' }, ['body']],
      ['other words', { text: '據中新社消息' }, ['body']],
      ['the same words in Simplified script', { text: '据中新社报道' }, ['body']],
      ['nothing', { text: '' }, ['body']],
      ['a blank', { text: '　' }, ['body']],
      ['the exact words without a reason', { reason: ' ' }, ['body']],
    ])('of %s', (_, over, expected) => {
      expect(undeclared(story({ body: words, mentions: [mention(over)] }))).toEqual(expected)
    })

    it('answer the words wherever they stand in the document, and no others', () => {
      const twice = story({
        deck: '據中新社報道 滿座',
        body: [...words, paragraph('天氣轉涼。（法新社）')],
        mentions: [mention()],
      })
      expect(undeclared(twice)).toEqual(['body'])
    })

    it('are kept by photos and boxes too', () => {
      const mentions = [mention({ text: '（法新社）' })]
      expect(undeclared(photo({ caption: '渡輪駛近碼頭。（法新社）', mentions }))).toEqual([])
      expect(undeclared(note({ body: body('勸人放膽。（法新社）'), mentions }))).toEqual([])
    })

    it('never answer a missing attribution', () => {
      const nobody = story({ attribution: { ...staff, form: 'report' }, body: words, mentions: [mention()] })
      expect(foundBy('attribution-missing', nobody)).toEqual(['attribution.sources'])
    })
  })

  it('reads hostile text in one go', () => {
    const hostile = [
      '據'.repeat(50_000),
      '（'.repeat(50_000),
      '中新社'.repeat(20_000),
      '據 '.repeat(30_000) + '中新社',
    ]
    const mentions = [mention({ text: '據'.repeat(50_000) })]
    expect(undeclared(story({ body: body(...hostile), mentions })).every((path) => path === 'body')).toBe(
      true,
    )
  })
})
