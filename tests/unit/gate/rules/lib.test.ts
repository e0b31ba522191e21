import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registerOf } from '../../../../src/attribution/registerOf.ts'
import { labelOf } from '../../../../src/gate/messages/labelOf.ts'
import { namesInLine } from '../../../../src/gate/rules/lib/creditLine.ts'
import { mastheadOf } from '../../../../src/gate/rules/lib/credited.ts'
import { compareToLimit, localDay } from '../../../../src/gate/rules/lib/moments.ts'
import { ruleContextOf } from '../../../../src/gate/rules/lib/RuleContext.ts'
import {
  openingsOf,
  textsOfPhoto,
  textsOfSidebar,
  textsOfStory,
} from '../../../../src/gate/rules/lib/texts.ts'
import { p, photoIn, quotation, subhead, ul } from '../../../../src/story/build.ts'
import { context, keyPoints, note, photo, quoteBox, story, use, sources } from '../subjects.ts'

const hongKong = 'Asia/Hong_Kong'

describe('an instant and a limit', () => {
  it.each<[string, string, string, string, number]>([
    ['the day itself, at its first moment', '2026-03-01T00:00:00+08:00', '2026-03-01', hongKong, 0],
    ['the day itself, at its last', '2026-03-01T23:59:59.999+08:00', '2026-03-01', hongKong, 0],
    ['the day after', '2026-03-02T00:00:00+08:00', '2026-03-01', hongKong, 1],
    ['the day before', '2026-02-28T23:59:59.999+08:00', '2026-03-01', hongKong, -1],
    [
      'that day elsewhere, yesterday in Honolulu',
      '2026-03-01T05:00:00Z',
      '2026-03-01',
      'Pacific/Honolulu',
      -1,
    ],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-29', 'UTC', 0],
    ['the hour that a clock shows twice', '2026-11-01T05:30:00Z', '2026-11-01', 'America/New_York', 0],
    ['an instant in another spelling', '2026-03-01T08:00:00+08:00', '2026-03-01T00:00:00Z', hongKong, 0],
  ])('%s', (_, at, limit, zone, sign) => {
    expect(Math.sign(compareToLimit(at, limit, zone))).toBe(sign)
  })

  it.each([
    ['', '2026-03-01'],
    ['2026-03-01T00:00:00Z', ''],
    ['2026-03-01T00:00:00Z', '2026-13-01'],
    ['2026-03-01T00:00:00Z', 'tomorrow'],
    ['yesterday', '2026-03-01'],
  ])('%j beside %j is an error: the rule that asks refuses', (at, limit) => {
    expect(() => compareToLimit(at, limit, hongKong)).toThrow(RangeError)
  })

  it('in days agree with the day on the wall, whatever the zone', () => {
    const zones = fc.constantFrom(hongKong, 'UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu')
    const instants = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2999-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, zones, (date, zone) => {
        const at = date.toISOString()
        const today = localDay(at, zone)
        expect(compareToLimit(at, today, zone)).toBe(0)
        const eve = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)
        expect(compareToLimit(at, eve, zone)).toBe(1)
      }),
      { numRuns: 60 },
    )
  })
})

describe('names in a line whose only purpose is to credit', () => {
  const register = registerOf(sources)
  const named = (line: string) =>
    [...new Set(namesInLine(line, register).flatMap(({ keys }) => keys))].toSorted()

  it.each<[string, string[]]>([
    ['Lu Xiaoting/AFP', ['afp']],
    ['AFP via Getty Images', ['afp', 'getty']],
    ['GETTY IMAGES / AFP', ['afp', 'getty']],
    ['法新社記者陸小汀 攝', ['afp']],
    ['（珠灣通訊社供圖）', ['pearl']],
    ['Pearl Bay Newswire, Cape Desk', ['pearl']],
    ['Lu A. F. Pang', []],
    ['', []],
    ['///', []],
    ['Jane Roe', []],
  ])('%j: %j', (line, keys) => {
    expect(named(line)).toEqual(keys)
  })

  it('are found where they stand: the words at each place bear the name', () => {
    const line = '圖：陸小汀／法新社，Getty Images'
    for (const { start, end, keys } of namesInLine(line, register))
      expect(register.named(line.slice(start, end))).toEqual(keys)
  })

  it('take no longer for a line of ten thousand words than they can be waited for', () => {
    expect(named('word '.repeat(10_000))).toEqual([])
  })
})

describe('a masthead', () => {
  const own = [...sources, { id: '9', key: 'estuary', kind: 'outlet' as const, names: ['河口日報'] }]
  const context1 = ruleContextOf(context({ sources: own }))

  it.each<[string, string[]]>([
    ['河口日報訊', ['estuary']],
    ['【河口日報訊】', ['estuary']],
    ['河口日報訊（記者 陸小汀 海角報道）', ['estuary']],
    ['河口日報專訊', ['estuary']],
    ['新華社訊', []],
    ['據河口日報報道', []],
    ['河口日報', []],
    ['', []],
    [`${'河'.repeat(500)}訊`, []],
  ])('%j speaks for %j', (house, keys) => {
    expect(mastheadOf(house, context1)).toEqual(keys)
  })
})

describe('the words that a document answers for', () => {
  const full = story({
    kicker: 'k',
    deck: 'd',
    house: 'h',
    bylines: [{ name: 'n', role: 'r' }],
    body: [p('one'), subhead('sub'), ul('item'), quotation('said'), photoIn('9', 'in the body')],
    photos: [use({ caption: 'c' })],
    corrections: [{ at: '', text: 'x' }],
  })
  const all = [
    ...textsOfStory(full, () => undefined),
    ...textsOfPhoto(photo()),
    ...[note(), quoteBox(), keyPoints()].flatMap(textsOfSidebar),
  ]

  it('stand at form fields that have a name in every language', () => {
    for (const { path } of all)
      for (const language of ['zhHant', 'zhHans', 'en'] as const)
        expect(labelOf(path, language)).not.toBe(path)
  })

  it('are each line of a body by itself, and the captions in it', () => {
    const lines = textsOfStory(full, () => undefined).filter(({ path }) => path === 'body')
    expect(lines.map(({ text }) => text)).toEqual(['one', 'sub', 'item', 'said', 'in the body'])
  })

  it('bring for a caption whom its photo credits', () => {
    const credit = { sources: [{ key: 'afp' }], via: [] }
    const texts = textsOfStory(full, ({ id }) => (id === 'p1' ? credit : undefined))
    expect(texts.filter(({ alsoCredited }) => alsoCredited).map(({ path }) => path)).toEqual([
      'photos.0.caption',
    ])
  })

  it.each<[string, Parameters<typeof story>[0], string]>([
    ['the first paragraph', { body: [p('據甲報道'), p('二')] }, '據甲報道'],
    ['the first with words', { body: [p(''), p('　'), p('\u200b\u2060'), p('據甲報道')] }, '據甲報道'],
    ['no subhead', { body: [subhead('小標'), p('據甲報道')] }, '據甲報道'],
    ['the first item of a list', { body: [ul('據甲報道', '二')] }, '據甲報道'],
    ['a quotation', { body: [quotation('引文')] }, '引文'],
    ['nothing', { body: [] }, ''],
  ])('open with %s', (_, over, text) => {
    expect(openingsOf(story(over))[1]).toEqual({ path: 'body', text })
  })
})
