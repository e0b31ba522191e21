import { isHan, isSpace } from '../text/ink.ts'
import { joinStrips, sliceStrip, type Strip } from '../text/Strip.ts'

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
const isHanBesideDigit = (a: number, b: number): boolean =>
  (isHan(a) && isDigit(b)) || (isDigit(a) && isHan(b))

/**
 * Whether this page puts spaces around numbers on purpose: it writes 2018 年 more often than 2018年.
 */
export const setsNumbersOff = (text: string): boolean => {
  let close = 0
  let apart = 0
  for (let i = 1; i < text.length; i += 1) {
    if (isHanBesideDigit(text.charCodeAt(i - 1), text.charCodeAt(i))) close += 1
    else if (
      i >= 2 &&
      text.charCodeAt(i - 1) === 0x20 &&
      isHanBesideDigit(text.charCodeAt(i - 2), text.charCodeAt(i))
    ) {
      apart += 1
    }
  }
  return apart > close
}

/**
 * The line without the spaces of justification. Chinese is set without spaces, so each is either
 * meant (between two clauses of a headline, after 香港文匯報訊) or an accident: a narrow line is
 * letter-spaced until it fills its column (建 交 30), and a number stands off from the words around
 * it. Intended spaces are kept, a run of them as one space (U+3000 where the run has one).
 *
 * @param numbersOff whether the page puts spaces around numbers on purpose: then these are kept too
 */
export const closeUp = (line: Strip, numbersOff: boolean): Strip => {
  const words = wordsOf(line)
  const spaced = isLetterSpaced(words)
  const parts: Strip[] = []
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (before && !spaced && !(isNumberGap(before, word) && !numbersOff))
      parts.push(gapBetween(line, before, word))
    parts.push(word.strip)
  }
  return joinStrips(parts)
}

interface Word {
  strip: Strip
  start: number
  end: number
}

const wordsOf = (line: Strip): Word[] => {
  const words: Word[] = []
  let start = -1
  for (let i = 0; i <= line.text.length; i += 1) {
    const blank = i === line.text.length || isSpace(line.text.charCodeAt(i))
    if (!blank && start < 0) start = i
    if (blank && start >= 0) {
      words.push({ strip: sliceStrip(line, start, i), start, end: i })
      start = -1
    }
  }
  return words
}

/** The most characters in a line of a column beside a picture. */
const NARROW_LINE = 8

/**
 * Whether the line is letter-spaced: it has two words of one character each, and besides them only
 * numbers (建 交 30; 9月 的 一 頁), or it is the line of a narrow column.
 */
const isLetterSpaced = (words: readonly Word[]): boolean => {
  const singles = words.filter(({ strip }) => isSingle(strip.text))
  const numbers = words.filter(({ strip }) => COUNTED.test(strip.text))
  const isNarrow = words.reduce((sum, { strip }) => sum + strip.text.length, 0) <= NARROW_LINE
  return singles.length >= 2 && (isNarrow || singles.length + numbers.length === words.length)
}

const NUMBER = /^[\d０-９,.%]{1,12}$/
/** A number, alone or with what it counts: 1962年. */
const COUNTED = /^[\d０-９,.%]{1,12}\p{sc=Han}?$/u

/** Whether the word is one Han character, with or without punctuation behind it: 色。 */
const isSingle = (word: string): boolean =>
  word.length <= 2 && isHan(word.charCodeAt(0)) && (word.length === 1 || !isHan(word.charCodeAt(1)))

/**
 * Whether the gap separates a number from a Han character. The number must be a word by itself: in
 * 突破1000 醫院告急 it is not, and the space is intended.
 */
const isNumberGap = (before: Word, after: Word): boolean =>
  (NUMBER.test(before.strip.text) || NUMBER.test(after.strip.text)) &&
  isHanBesideDigit(before.strip.text.charCodeAt(before.strip.text.length - 1), after.strip.text.charCodeAt(0))

const gapBetween = (line: Strip, before: Word, after: Word): Strip => {
  const wide = line.text.slice(before.end, after.start).indexOf('\u3000')
  const at = before.end + Math.max(0, wide)
  return { text: wide < 0 ? ' ' : '\u3000', at: line.at.slice(at, at + 1) }
}
