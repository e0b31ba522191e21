import { describe, expect, it } from 'vitest'
import { joinLines } from '../../../../../src/wire/pageText/blocks/joinLines.ts'
import { isPictureText } from '../../../../../src/wire/pageText/blocks/isPictureText.ts'
import { mayHead } from '../../../../../src/wire/pageText/blocks/mayHead.ts'
import { markOff } from '../../../../../src/wire/pageText/boxes/markOff.ts'
import { widthOf } from '../../../../../src/wire/pageText/text/ink.ts'
import { ADDED } from '../../../../../src/wire/pageText/text/Strip.ts'
import { stripOf } from '../strips.ts'

const join = (...lines: string[]) => {
  const { strip, hyphens } = joinLines(lines.map((text, i) => stripOf(text, i * 100)))
  return [strip.text, hyphens.text]
}

describe('lines as running text', () => {
  it.each([
    [['船鈴慢', '慢響了'], '船鈴慢慢響了', ''],
    [['the old', 'pier'], 'the old pier', ''],
    [['共有newsroom', '編輯'], '共有newsroom編輯', ''],
    [['在2026', '年'], '在2026年', ''],
    [['a fer-', 'ry boat'], 'a ferry boat', '-'],
    [['a self-', 'made boat'], 'a self-made boat', ''],
    [['a long-', 'awaited boat, long-awaited'], 'a long-awaited boat, long-awaited', ''],
    [['the well-', 'known and wind-', 'blown pier'], 'the well-known and windblown pier', '-'],
    [['a wind-', 'swept pier, the wind-swept one'], 'a wind-swept pier, the wind-swept one', ''],
    [['the Stone-', 'Ford line'], 'the Stone-Ford line', ''],
    [['in the 20-', 'year plan'], 'in the 20-year plan', ''],
    [['the pier —', 'at night'], 'the pier — at night', ''],
    [['and/', 'or'], 'and/or', ''],
    [['some 1,0', '00'], 'some 1,0 00', ''],
    [['共1,0', '00盞'], '共1,000盞', ''],
    [['fer\u00ad', 'ry'], 'ferry', '\u00ad'],
    [['the café-', 'bar'], 'the cafébar', '-'],
    [['alone'], 'alone', ''],
    [[], '', ''],
  ])('%j are %j, without the hyphens %j', (lines, text, hyphens) => {
    expect(join(...lines)).toEqual([text, hyphens])
  })

  it('keep the place of each character, and mark the space that was added', () => {
    const { strip } = joinLines([stripOf('ab', 10), stripOf('cd', 20)])
    expect(strip).toEqual({ text: 'ab cd', at: [10, 11, ADDED, 20, 21] })
  })

  it('lose and repeat nothing but hyphens and spaces', () => {
    const lines = ['the wind-', 'blown', '船鈴', '2,0', '00', 'self-', 'made'].map((text, i) =>
      stripOf(text, i * 50),
    )
    const { strip, hyphens } = joinLines(lines)
    const all = [...strip.at, ...hyphens.at].filter((at) => at !== ADDED)
    expect(all.sort((a, b) => a - b)).toEqual(lines.flatMap(({ at }) => [...at]))
  })

  it('take time in proportion to their number', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => stripOf(`wind-blown pier-`, i * 20))
    expect(joinLines(many).strip.text.length).toBeGreaterThan(20_000)
  })
})

describe('a line that could be a heading', () => {
  const line = (text: string) => ({
    strip: stripOf(text),
    width: widthOf(text),
    indent: 0,
    blankBefore: false,
    vertical: false,
  })

  it.each([
    '末班船延到凌晨',
    '末班船延到凌晨 碼頭重見燈火',
    '船鈴為誰而響？',
    '「今夜不關燈」',
    'Ferries return to the old pier',
    'U.S. ferries return',
    '（中）燈火',
  ])('is %s', (text) => {
    expect(mayHead(line(text))).toBe(true)
  })

  it.each([
    ['船鈴響了。', 'it ends a sentence'],
    ['船鈴響了，', 'it ends with a comma'],
    ['船鈴響。燈火亮', 'it has a full stop inside'],
    ['船鈴；燈火', 'it has a semicolon'],
    ['，船鈴慢響', 'it goes on with the line before'],
    ['」表示船鈴', 'it closes what the line before opened'],
    ['渡輪社）', 'it closes a bracket'],
    ['（完）', 'it is a remark'],
    ['The pier is old. Ferries return', 'it has two sentences'],
    ['Ferries return to the pier.', 'it ends a sentence'],
    ['船'.repeat(46), 'it is wider than any headline'],
  ])('is not %s: %s', (text) => {
    expect(mayHead(line(text))).toBe(false)
  })
})

it.each([
  ['圖為晨光中的渡輪', true],
  ['图为晨光中的渡轮', true],
  ['上圖：渡輪', true],
  ['左图：渡轮', true],
  ['圖一', true],
  ['資料圖片', true],
  ['（上圖）渡輪', true],
  ['Photo: a ferry', true],
  ['File photo of a ferry', true],
  ['圖書館今日重開', false],
  ['photography is art', false],
  ['渡輪的圖為何褪色', false],
  ['', false],
])('%j tells that it describes a picture: %s', (text, expected) => {
  expect(isPictureText(text)).toBe(expected)
})

it.each([
  ['◆船鈴', '◆', '船鈴'],
  ['◆ 船鈴 ', '◆', '船鈴'],
  ['•船鈴', '•', '船鈴'],
  ['- 船鈴', '-', '船鈴'],
  ['-船鈴', '', '-船鈴'],
  ['船鈴◆', '', '船鈴◆'],
  ['◆', '◆', ''],
  ['', '', ''],
])('%j has the mark %j before %j', (text, mark, rest) => {
  const parts = markOff(stripOf(text, 5))
  expect([parts.mark.text, parts.text.text]).toEqual([mark, rest])
  if (rest !== '') expect(parts.text.at[0]).toBe(5 + text.indexOf(rest))
})
