import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import { partOf, textColumnsOf, widthOf } from '../../../../src/print/layout/columns.ts'
import type { Elastic, LayoutContext } from '../../../../src/print/layout/Elastic.ts'
import { breakLine, fitLine } from '../../../../src/print/layout/fitLine.ts'
import type { Area, Frame, Text } from '../../../../src/print/layout/Layout.ts'
import type { Measure } from '../../../../src/print/layout/measure.ts'
import { beside, rows } from '../../../../src/print/layout/modules/beside.ts'
import { fixed } from '../../../../src/print/layout/modules/parts.ts'
import { under } from '../../../../src/print/layout/modules/under.ts'
import { toPoints } from '../../../../src/print/layout/units.ts'
import { aTemplate } from '../helpers/handmade.ts'

/** A frame that only tells its name and area. */
const box = (id: string, area: Area): Frame => ({
  type: 'shape',
  part: 'box',
  id,
  item: 'item-1',
  area,
  stroke: 0,
  colour: 'black',
  tint: 0,
})

const part = (id: string, least: number, ideal = least, most = ideal): Elastic => ({
  least,
  ideal,
  most,
  frames: (area) => [box(id, area)],
})

const area = (height: number): Area => ({ x: 10, y: 20, width: 100, height })
const placed = (elastic: Elastic, height: number) =>
  elastic.frames(area(height)).map(({ id, area: { x, y, width, height: tall } }) => [id, x, y, width, tall])

describe('parts one under the other', () => {
  it('are as tall as they and the gaps between them are together', () => {
    const all = under([part('a', 10, 20, 30), part('b', 5), part('c', 1, 2, 3)], [4])
    expect([all.least, all.ideal, all.most]).toEqual([10 + 5 + 1 + 8, 20 + 5 + 2 + 8, 30 + 5 + 3 + 8])
  })

  it('have no gap under the last, and the last gap holds for all that follow', () => {
    const all = under([part('a', 10), part('b', 10), part('c', 10)], [1, 5])
    expect(placed(all, all.ideal)).toEqual([
      ['a', 10, 20, 100, 10],
      ['b', 10, 31, 100, 10],
      ['c', 10, 46, 100, 10],
    ])
  })

  it('share what is left, or lacking, by how far each gives way', () => {
    const all = under([part('a', 10, 20, 30), part('fixed', 5), part('b', 10, 20, 60)], [0])
    expect(placed(all, 45 + 25).map(([, , , , tall]) => tall)).toEqual([25, 5, 40])
    expect(placed(all, 45 - 10).map(([, , , , tall]) => tall)).toEqual([15, 5, 15])
  })

  it('give way no further than they can', () => {
    const all = under([part('a', 10, 20, 30)], [0])
    expect(placed(all, 500)[0]?.[4]).toBe(30)
    expect(placed(all, 1)[0]?.[4]).toBe(10)
  })

  it('are nothing where there are none', () => {
    expect(under([], [3])).toMatchObject({ least: 0, ideal: 0, most: 0 })
    expect(placed(under([], [3]), 10)).toEqual([])
  })

  it('fill every height in their bounds to its foot', () => {
    const heights = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.nat(50), fc.nat(50))
    fc.assert(
      fc.property(
        fc.array(heights, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const parts = all.map(([least, more, most], i) =>
            part(String(i), least, least + more, least + more + most),
          )
          const stack = under(parts, [2])
          const height = stack.least + share * (stack.most - stack.least)
          const frames = stack.frames(area(height))
          const last = frames.at(-1)?.area ?? { y: 0, height: 0 }
          expect(last.y + last.height).toBeCloseTo(20 + height, 5)
        },
      ),
    )
  })
})

const template = aTemplate()
const context = (measure: Measure): LayoutContext => ({ template, register: defaultRegister, measure })
const none = context(() => [])

describe('what stands at the foot of a story', () => {
  const make = (id: string, height: number) => (width: number) => part(id, height * (width > 50 ? 1 : 2))
  const names = { item: 'item-1', width: 100, columns: 2 }

  it('is two in a row, the odd one across the whole width', () => {
    const [first, second] = rows([make('a', 30), make('b', 30), make('c', 30)], names, none)
    expect(first && placed(first, 0).map(([id, x, , width]) => [id, x, width])).toEqual([
      ['a', 10, 47.5],
      ['b', 62.5, 47.5],
    ])
    expect(second && placed(second, 0).map(([id, , , width]) => [id, width])).toEqual([['c', 100]])
  })

  it('is one in a row in a story of one column, and nothing where nothing is left', () => {
    expect(rows([make('a', 30), make('b', 30)], { ...names, columns: 1 }, none)).toHaveLength(2)
    expect(rows([], names, none)).toEqual([])
  })

  it('is of one height where both can have it, and each of its own where not', () => {
    const bend = (id: string, least: number, ideal: number, most: number) => () =>
      part(id, least, ideal, most)
    const [equal] = rows([bend('a', 10, 20, 40), bend('b', 10, 30, 40)], names, none)
    expect(equal && placed(equal, 0).map(([, , , , tall]) => tall)).toEqual([30, 30])
    const [apart] = rows([bend('a', 10, 20, 25), bend('b', 40, 50, 60)], names, none)
    expect(apart && placed(apart, 0).map(([, , , , tall]) => tall)).toEqual([25, 50])
  })
})

describe('a picture beside the text', () => {
  const names = { item: 'item-1', width: 100, columns: 3 }
  /** Text of a fixed amount: the fewer columns, the taller. */
  const text =
    (amount: number) =>
    ({ columns }: { columns: number }) =>
      part('text', amount / columns)
  const photo = (least: number, most: number) => (width: number) =>
    part('photo', width * least, width, width * most)

  it('stands at the right, over as many columns as suit its shape', () => {
    const all = beside(photo(0.5, 2), text(90), names, 5, none)
    if (!all) throw new Error('there is something to place')
    const [picture, words] = placed(all, all.ideal)
    expect(picture?.[0]).toBe('photo')
    expect(Number(picture?.[1]) + Number(picture?.[3])).toBeCloseTo(110)
    expect(words?.[1]).toBe(10)
    expect(Number(words?.[3]) + template.gutter + Number(picture?.[3])).toBeCloseTo(100)
  })

  it('stands above where no number of columns suits', () => {
    const all = beside(photo(0.99, 1.01), text(3000), names, 5, none)
    if (!all) throw new Error('there is something to place')
    const [picture, words] = placed(all, all.ideal)
    expect(picture?.[3]).toBe(100)
    expect(Number(words?.[2])).toBeCloseTo(20 + 100 + 5)
  })

  it('stands alone where there is no text, and above it in one column', () => {
    const alone = beside(photo(0.5, 2), () => undefined, names, 5, none)
    expect(alone && placed(alone, 100).map(([id]) => id)).toEqual(['photo'])
    const narrow = beside(photo(0.5, 2), text(90), { ...names, columns: 1 }, 5, none)
    expect(narrow && placed(narrow, narrow.ideal).map(([id]) => id)).toEqual(['photo', 'text'])
  })
})

it('a part of one height gives way to nothing', () => {
  expect(fixed(12, (one) => [box('a', one)])).toMatchObject({ least: 12, ideal: 12, most: 12 })
})

describe('the columns of a page', () => {
  it('fill it together, with the gutters between them', () => {
    expect(widthOf(5, template)).toBeCloseTo(330)
    expect(widthOf(2, template) + template.gutter + widthOf(3, template)).toBeCloseTo(330)
    expect(widthOf(1, template) * 5 + 4 * template.gutter).toBeCloseTo(330)
  })

  it.each([
    [1, 2, 1],
    [2, 2, 1],
    [3, 2, 2],
    [12, 2, 6],
    [0, 2, 1],
  ])('%s of the grid, of which a text column takes %s, hold %s of text', (columns, textColumn, expected) => {
    expect(textColumnsOf(columns, aTemplate({ textColumn }))).toBe(expected)
  })

  it('are shared by what stands side by side', () => {
    expect(partOf(100, 2, 2, 10)).toBe(100)
    expect(partOf(100, 1, 2, 10)).toBe(45)
    expect(partOf(100, 1, 3, 5) + 5 + partOf(100, 2, 3, 5)).toBeCloseTo(100)
  })
})

describe('a display line', () => {
  /** Each character is as long as its type is large; a text takes one line as long as it fits. */
  const measure: Measure = (asked) =>
    asked.map(({ text, width }) => {
      const size = text.size ?? template.type[text.style].size
      const length = size * text.runs.map((run) => run.text).join('').length
      return { lines: Math.ceil(length / toPoints(width)), length, height: 0 }
    })
  const setting = context(measure)
  const line = (words: string, style: Text['style'] = 'headline-second'): Text => ({
    style,
    runs: [{ text: words, marks: [] }],
  })
  const shown = ({ runs, size }: Text) => [runs.map(({ text }) => text).join(''), size]
  const millimetres = (points: number) => (points * 25.4) / 72
  const { size } = template.type['headline-second']

  it('fills its width, a little larger or smaller than its style', () => {
    const width = millimetres(size * 10)
    for (const words of ['船'.repeat(9), '船'.repeat(10), '船'.repeat(12)]) {
      const [, fitted = 0] = shown(fitLine(line(words), width, setting))
      expect(Number(fitted) * words.length).toBeLessThanOrEqual(size * 10)
      expect(Number(fitted) * words.length).toBeGreaterThan(size * 10 * 0.97)
    }
  })

  it('is not blown up where it is short', () => {
    const [, fitted] = shown(fitLine(line('船鈴'), millimetres(size * 10), setting))
    expect(fitted).toBeCloseTo(size * 1.16, 0)
    const deck = template.type.deck.size
    expect(shown(fitLine(line('船鈴', 'deck'), millimetres(deck * 10), setting))[1]).toBe(deck)
  })

  it.each([
    ['末班船延到凌晨以後 碼頭整夜重見燈火', '末班船延到凌晨以後\n碼頭整夜重見燈火'],
    ['末班船延到凌晨以後，碼頭整夜重見燈火', '末班船延到凌晨以後，\n碼頭整夜重見燈火'],
    ['末 班船延到凌晨以後碼頭整夜重見燈火', '末 班船延到凌晨以後\n碼頭整夜重見燈火'],
    ['末班船延到凌晨以後碼頭整夜重見燈火也', '末班船延到凌晨以後\n碼頭整夜重見燈火也'],
  ])(
    'that is too long breaks at its own space or mark near the middle, or else between words: %s',
    (words, broken) => {
      expect(shown(fitLine(line(words), millimetres(size * 9), setting))[0]).toBe(broken)
    },
  )

  it('inside a story is set smaller where it is a little too long, and broken where it is longer', () => {
    const subhead = template.type.subhead.size
    const width = millimetres(subhead * 10)
    const break_ = (words: string) => shown(breakLine(line(words, 'subhead'), width, setting))
    expect(break_('船'.repeat(10))).toEqual(['船'.repeat(10), undefined])
    expect(Number(break_('船'.repeat(11))[1])).toBeLessThan(subhead)
    expect(break_(`${'船'.repeat(7)} ${'鈴'.repeat(7)}`)).toEqual([
      `${'船'.repeat(7)}\n${'鈴'.repeat(7)}`,
      undefined,
    ])
    expect(break_('船'.repeat(20))[0]).toMatch(/^船+\n船+$/u)
  })
})
