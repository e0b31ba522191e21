import { describe, expect, it } from 'vitest'
import {
  endsOpen,
  endsSentence,
  isQuoted,
  isRemark,
  markAt,
  ordinalLength,
  sourceLabelAt,
} from '../../../../../src/wire/pageText/text/marks.ts'

describe('a mark', () => {
  it.each([
    ['◆船鈴', 0, 'strong'],
    ['船鈴◆燈', 2, 'strong'],
    ['•船鈴', 0, 'weak'],
    ['船•鈴', 1, undefined],
    ['- 船鈴', 0, 'weak'],
    ['-船鈴', 0, undefined],
    ['船鈴', 0, undefined],
    ['', 0, undefined],
  ])('%j at %i', (text, i, kind) => {
    expect(markAt(text, i)).toBe(kind)
  })
})

describe('the end of a sentence', () => {
  it.each(['船鈴響了。', '船鈴響了！」', '船鈴響了。（路透社）', 'It rang.', '響了。」（完）'])(
    '%s',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )
  it.each(['船鈴響了，', '船鈴（完）', '船鈴', '船。鈴'])('%j is none', (text) => {
    expect(endsSentence(text)).toBe(false)
  })
  it('mid-sentence is after a comma, a colon, or an opening bracket', () => {
    expect(['船，', '船：', '船（', '船', '船。'].map(endsOpen)).toEqual([true, true, true, false, false])
  })
})

describe('labels', () => {
  it.each([
    ['◆來源：新華社', 4],
    ['資料來源：統計處', 5],
    ['Source: CNR', 8],
    ['圖片來源：新華社', 0],
    ['來源不明', 0],
  ])('%s', (text, length) => {
    expect(sourceLabelAt(text, 0)).toBe(length)
  })
  it.each([
    ['第一，燈要亮', 3],
    ['一、燈要亮', 2],
    ['(二) 燈', 3],
    ['3. 燈', 3],
    ['④燈', 1],
    ['3.5公里', 0],
    ['一燈', 0],
  ])('ordinal of %s', (text, length) => {
    expect(ordinalLength(text)).toBe(length)
  })
})

it('one quotation is in one pair of marks from end to end', () => {
  expect(['「船鈴」', '『船鈴』', '“Ring”', '「船」與「鈴」', '「船鈴', '船鈴'].map(isQuoted)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

it('a remark is in brackets from end to end', () => {
  expect(['（完）', '(完)', '（完', '船（完）', '（完）（完）'].map(isRemark)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
