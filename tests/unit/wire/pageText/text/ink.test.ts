import { describe, expect, it } from 'vitest'
import { isHan, isInk, isSpace, widthOf } from '../../../../../src/wire/pageText/text/ink.ts'

const code = (char: string): number => char.charCodeAt(0)

describe('what leaves ink on paper', () => {
  it.each(['a', '船', '。', '◆', '-', '\ud842'])('%j does', (char) => {
    expect(isInk(code(char))).toBe(true)
  })
  it.each([' ', '\u3000', '\u00a0', '\n', '\u0000', '\u00ad', '\u200b', '\ufeff', '\ufe0f'])(
    '%j does not',
    (char) => {
      expect(isInk(code(char))).toBe(false)
    },
  )
  it('white space is no ink, and a zero-width space is no white space', () => {
    expect(['\t', '\u3000', '\u200b'].map((char) => isSpace(code(char)))).toEqual([true, true, false])
  })
})

describe('how wide a text is set, in em', () => {
  it.each([
    ['船鈴', 2],
    ['AB', 1],
    ['船 30', 2.5],
    ['，', 1],
    ['“船”', 3],
    ['◆船', 2],
    ['𠮷', 1],
    ['', 0],
  ])('%s', (text, em) => {
    expect(widthOf(text)).toBe(em)
  })
})

it('Han is ideographs and 〇, of every extension, and no kana', () => {
  expect(['船', '〇', '𠮷', 'か', 'a', '，'].map((char) => isHan(code(char)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
