import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import type { AskedItem } from '../../../../src/pages/judge/askedItems.ts'
import type { PageWord, PageWords } from '../../../../src/pages/words/PageWords.ts'
import { judgeWords } from '../../../../src/pages/words/judgeWords.ts'
import { waitingFindings, waitingWords } from '../../../../src/pages/words/waitingWords.ts'
import { hashOfWords, wordsOfPage } from '../../../../src/pages/words/wordsOfPage.ts'
import type { Page } from '../../../../src/print/types.ts'
import type { Subject } from '../../../../src/story/types.ts'
import { context, credit, note, photo, story, use } from '../../gate/subjects.ts'

const page = (subjects: readonly Subject[], head: Partial<Page> = {}): Page => ({
  id: '1',
  locale: 'zh-Hant',
  publication: '海角報',
  title: '本埠',
  date: '',
  edition: ' ',
  section: 'A',
  number: 6,
  items: subjects.map((subject, at) => ({ name: `item-${at + 1}`, role: 'lead', subject })),
  ...head,
})
const asked = (at: number, over: Partial<AskedItem> = {}): AskedItem => ({
  name: `item-${at}`,
  kind: 'articles',
  id: String(at),
  role: 'lead',
  placement: {},
  ...over,
})
const textsAt = (words: readonly PageWords[], item: string) =>
  words.find((place) => place.item === item)?.words.map(({ field, text }) => `${field} ${text}`)

describe('what a page says by itself', () => {
  it('is what stands at its head, without what is blank', () => {
    expect(textsAt(wordsOfPage(page([]), [], defaultRegister), 'page')).toEqual([
      'locale zh-Hant',
      'publication 海角報',
      'title 本埠',
      'section A',
      'number 6',
    ])
  })

  it('is of an item what the page can print of it: no headline of a picture, no caption of a box', () => {
    const placement = { headline: '題', caption: '說', endAfter: 2 }
    const placed = wordsOfPage(
      page([]),
      [
        asked(1, { placement }),
        asked(2, { kind: 'sidebars', placement }),
        asked(3, { kind: 'photos', placement }),
      ],
      defaultRegister,
    )
    expect(placed.map(({ item }) => textsAt(placed, item)).slice(1)).toEqual([
      ['headline 題', 'endAfter 2', 'caption 說'],
      ['headline 題', 'endAfter 2'],
      ['caption 說'],
    ])
  })

  it('is every credit as it is printed, of each picture and box that goes with a story', () => {
    const own = photo({ id: 'p1', credit: credit(['afp']), photographer: '' })
    const lead = story({
      attribution: { form: 'report', ...credit(['xinhua']), place: '', date: '' },
      photos: [
        use({ photo: own }),
        use({ id: 'p2', photo: { ...own, id: 'p2' }, caption: '港口。（法新社）' }),
      ],
      sidebars: [{ id: 'b1', sidebar: note({ id: 'b1', credit: credit(['cns']) }) }],
    })
    const words = textsAt(wordsOfPage(page([lead]), [asked(1)], defaultRegister), 'item-1') ?? []
    expect(words.filter((word) => word === 'credit 法新社')).toHaveLength(2)
    expect(words.filter((word) => word === 'creditOnPaper 法新社')).toHaveLength(1)
    expect(words).toContain('credit 據新華社報道')
    expect(words.filter((word) => word.includes('中新社'))).toHaveLength(2)
  })
})

describe('the hash of these words', () => {
  const place = (of: string, ...texts: string[]): PageWords => ({
    item: `item-${of}`,
    of,
    words: texts.map((text): PageWord => ({ field: 'headline', text })),
  })

  it('is the same wherever an item stands, and another for every word, document and pair of the two', () => {
    const [one, two] = [place('articles:1', '甲'), place('articles:2', '乙')]
    const hash = hashOfWords([one, two])
    expect(
      hashOfWords([
        { ...two, item: 'item-1' },
        { ...one, item: 'item-9' },
      ]),
    ).toBe(hash)
    const others = [
      [one],
      [one, place('articles:2')],
      [one, place('articles:2', '丙')],
      [one, place('photos:2', '乙')],
      [one, two, two],
      [place('articles:1', '乙'), place('articles:2', '甲')],
    ]
    expect(new Set([hash, ...others.map(hashOfWords)]).size).toBe(others.length + 1)
  })

  it('tells which words stand together where one document stands on the page twice', () => {
    const twice = (a: [string, string], b: [string, string]): PageWords[] =>
      [a, b].map(([headline, cut], at) => ({
        item: `item-${at}`,
        of: 'articles:1',
        words: [
          { field: 'headline', text: headline },
          { field: 'endAfter', text: cut },
        ],
      }))
    expect(hashOfWords(twice(['甲', '1'], ['乙', '5']))).not.toBe(
      hashOfWords(twice(['甲', '5'], ['乙', '1'])),
    )
  })
})

describe('what waits for approval', () => {
  const of = (item: string, document: string, ...texts: string[]): PageWords => ({
    item,
    of: document,
    words: texts.map((text): PageWord => ({ field: 'credit', text })),
  })

  it('is all of it, in one finding about the page, where nothing was ever approved', () => {
    const now = [of('page', 'page', '甲'), of('item-1', 'articles:1', '乙', '乙')]
    const waiting = waitingWords(now, undefined)
    expect(waiting).toHaveLength(2)
    expect(waitingFindings(waiting, false)).toMatchObject([
      { item: 'page', rule: 'not-approved', severity: 'block', params: { words: ['甲', '乙'] } },
    ])
  })

  it('is what differs, by the document and not by where it stands', () => {
    const approved = [of('item-1', 'articles:1', '甲'), of('item-2', 'articles:2', '乙', '乙')]
    const now = [of('item-1', 'articles:2', '乙'), of('item-2', 'articles:1', '甲'), of('item-3', 'photos:3')]
    expect(waitingWords(now, approved)).toEqual([
      { item: 'item-1', of: 'articles:2', words: [], before: [{ field: 'credit', text: '乙' }] },
      { item: 'item-3', of: 'photos:3', words: [], before: [] },
    ])
  })

  it('is told of the page where the document is gone', () => {
    expect(waitingWords([], [of('item-1', 'articles:1', '甲')])).toMatchObject([
      { item: 'page', words: [], before: [{ text: '甲' }] },
    ])
  })
})

describe('these words are judged', () => {
  const rulesIn = (on: Page, items: readonly AskedItem[]) =>
    judgeWords(on, wordsOfPage(on, items, defaultRegister), context()).map(
      ({ item, rule, finding }) => `${item} ${rule} ${finding?.path}`,
    )
  const lead = story({ attribution: { form: 'report', ...credit(['xinhua']), place: '', date: '' } })

  it('at an item against what its document declares, but for its mentions', () => {
    const headline = '據中新社報道：園圃開放'
    const item = asked(1, { placement: { headline } })
    expect(rulesIn(page([lead]), [item])).toEqual(['item-1 attribution-undeclared headline'])
    const mentions = [{ text: '據中新社報道', locale: '', reason: '書名', by: '' }]
    expect(rulesIn(page([{ ...lead, mentions }]), [item])).toEqual([])
    expect(rulesIn(page([lead]), [asked(1, { placement: { headline: '據新華社報道：園圃開放' } })])).toEqual(
      [],
    )
  })

  it('at the head against what anything on the page declares, its pictures too', () => {
    const title = '據法新社報道'
    expect(rulesIn(page([lead], { title }), [asked(1)])).toEqual(['page attribution-undeclared title'])
    const illustrated = { ...lead, photos: [use({ photo: photo({ credit: credit(['afp']) }) })] }
    expect(rulesIn(page([illustrated], { title }), [asked(1)])).toEqual([])
  })

  it('and none of them is a placeholder', () => {
    const items = [asked(1, { placement: { headline: '待補', caption: 'N/A' } })]
    expect(rulesIn(page([lead], { title: '－', edition: 'TBC' }), items)).toEqual([
      'page text-blank title',
      'page text-blank edition',
      'item-1 text-blank headline',
      'item-1 text-blank caption',
    ])
  })

  it('an item whose document is gone declares nobody', () => {
    expect(rulesIn(page([]), [asked(1, { placement: { headline: '據新華社報道' } })])).toEqual([
      'item-1 attribution-undeclared headline',
    ])
  })
})
