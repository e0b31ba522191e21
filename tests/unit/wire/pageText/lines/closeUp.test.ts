import { describe, expect, it } from 'vitest'
import { closeUp, setsNumbersOff } from '../../../../../src/wire/pageText/lines/closeUp.ts'
import { fillOf, leastOf, median, overflowOf, widest } from '../../../../../src/wire/pageText/lines/fill.ts'
import { isLeaded } from '../../../../../src/wire/pageText/lines/isLeaded.ts'
import { joinVertical, type SetLine } from '../../../../../src/wire/pageText/lines/joinVertical.ts'
import { widthOf } from '../../../../../src/wire/pageText/text/ink.ts'
import { stripOf } from '../strips.ts'

const closed = (text: string, numbersOff = false) => closeUp(stripOf(text), numbersOff)

describe('a line without the spaces of justification', () => {
  it.each([
    ['船鈴慢響', '船鈴慢響'],
    ['建 交 30', '建交30'],
    ['9月 的 一 頁', '9月的一頁'],
    ['船 鈴', '船鈴'],
    ['船鈴 慢響', '船鈴 慢響'],
    ['船鈴　　慢響', '船鈴　慢響'],
    ['船鈴 　 慢響', '船鈴　慢響'],
    ['the   old  pier', 'the old pier'],
    ['共有 30 盞燈', '共有30盞燈'],
    ['突破1000 醫院告急', '突破1000 醫院告急'],
    ['色。 香。 味。', '色。香。味。'],
    ['  船鈴  ', '船鈴'],
    ['', ''],
    ['   ', ''],
  ])('%j is %j', (text, expected) => {
    expect(closed(text).text).toBe(expected)
  })

  it('keeps the spaces around numbers on a page that sets them on purpose', () => {
    expect(closed('共有 30 盞燈', true).text).toBe('共有 30 盞燈')
  })

  it('knows of each character where it stood, of a kept space too', () => {
    const text = '船鈴  慢響　 of 2026 年'
    const { text: words, at } = closed(text)
    expect(at).toHaveLength(words.length)
    expect(at.map((one) => text.charAt(one)).join('')).toBe(words)
  })

  it('is not taken apart a second time', () => {
    for (const text of ['建 交 30', '船鈴 　 慢響', '共有 30 盞燈', 'the  pier'])
      expect(closed(closed(text).text).text).toBe(closed(text).text)
  })
})

it.each([
  ['2018 年有 30 盞燈', true],
  ['2018年有 30盞燈', false],
  ['2018 年，2019年', false],
  ['船鈴慢響', false],
  ['in 2018 the pier', false],
  ['', false],
])('the page with %j sets its numbers off: %s', (text, expected) => {
  expect(setsNumbersOff(text)).toBe(expected)
})

const line = (text: string, more: Partial<SetLine> = {}): SetLine => ({
  strip: stripOf(text),
  width: widthOf(text),
  indent: 0,
  blankBefore: false,
  vertical: false,
  apart: false,
  ...more,
})

describe('how much of its column a line fills', () => {
  it.each([
    ['船鈴慢響', 4, 4],
    ['船鈴慢響，', 4, 4],
    ['「船鈴」慢響。', 6, 5],
    ['「船，鈴。」「燈」，', 9, 8],
    ['the pier', 4, 4],
  ])('%s: %s em with its last mark hung out, at least %s with the others squeezed', (text, fill, least) => {
    expect(fillOf(line(text))).toBe(fill)
    expect(leastOf(line(text))).toBe(least)
  })

  it.each([
    ['2026年春天', 2],
    ['newsroom 裡', 4],
    ['3.5%的人', 2],
    ['色。然後', 1],
    ['船鈴', 0],
    ['「船鈴」', 0],
    ['', 0],
  ])('%j begins with a word of %s em that the line before may not have held', (text, width) => {
    expect(overflowOf(line(text))).toBe(width)
  })

  it('is told by the middle and the widest of several', () => {
    expect([median([]), median([3]), median([1, 9]), median([9, 1, 5])]).toEqual([0, 3, 9, 5])
    expect([widest([]), widest([3, 7, 5])]).toEqual([0, 7])
  })
})

describe('an empty line after nearly every line', () => {
  const gaps = (ones: number, zeros: number) => [
    ...Array<number>(ones).fill(1),
    ...Array<number>(zeros).fill(0),
  ]
  it.each([
    [gaps(20, 0), true],
    [gaps(15, 5), true],
    [gaps(14, 6), false],
    [gaps(19, 0), false],
    [gaps(0, 40), false],
    [Array<number>(40).fill(2), false],
    [[], false],
  ])('is found in %j: %s', (all, expected) => {
    expect(isLeaded(all)).toBe(expected)
  })
})

describe('single characters one below the other', () => {
  const joined = (...lines: SetLine[]) =>
    joinVertical(lines).map(({ strip, vertical }) => [strip.text, vertical])
  const column = (text: string, more: Partial<SetLine> = {}) => [...text].map((char) => line(char, more))

  it('are one vertical line', () => {
    expect(joined(...column('船鈴慢響。'))).toEqual([['船鈴慢響。', true]])
    expect(joinVertical(column('船鈴慢響'))[0]?.width).toBe(4)
  })

  it('are left alone where there are but three', () => {
    expect(joined(...column('船鈴響'))).toEqual([
      ['船', false],
      ['鈴', false],
      ['響', false],
    ])
  })

  it('end where a whole line begins', () => {
    expect(joined(line('晨光'), ...column('船鈴慢響'), line('燈火'))).toEqual([
      ['晨光', false],
      ['船鈴慢響', true],
      ['燈火', false],
    ])
  })

  it('mean one column, though an empty line follows each', () => {
    expect(joined(...column('船鈴慢響', { apart: true }))).toEqual([['船鈴慢響', true]])
  })

  it('are two columns where an empty line parts two that are set close', () => {
    const second = column('燈火初上')
    expect(joined(...column('船鈴慢響'), line('燈', { apart: true }), ...second.slice(1))).toEqual([
      ['船鈴慢響', true],
      ['燈火初上', true],
    ])
  })

  it('are two captions where the second opens with its mark', () => {
    expect(joined(...column('◆船鈴慢響'), ...column('◆燈火初上'))).toEqual([
      ['◆船鈴慢響', true],
      ['◆燈火初上', true],
    ])
  })

  it('may have a number set upright among them', () => {
    expect(joined(...column('船鈴'), line('30'), ...column('響。'))).toEqual([['船鈴30響。', true]])
  })
})
