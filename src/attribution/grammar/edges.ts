import { Kind } from '../text/charClass.ts'
import { Space } from '../text/stream.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from './scan.ts'

/** Whether words can begin at `at`: start of text or line, white space, or any sign before it. */
export function beginsAfterBreak(scan: Scan, at: number): boolean {
  if (at <= 0 || at === scan.done || gapAt(scan, at) > Space.none) return true
  const kind = kindAt(scan, at - 1)
  return kind !== Kind.han && kind !== Kind.upper && kind !== Kind.lower && kind !== Kind.digit
}

/** Whether a sentence has ended just before `at`: a full stop, its quotation mark or bracket, a line's start, a tag. */
export function afterSentence(scan: Scan, at: number): boolean {
  const last = skipSpaceBack(scan, at) - 1
  if (last < 0) return true
  const kind = kindAt(scan, last)
  // 10:15【甲社】: a time opens a line.
  if (kind === Kind.digit && last <= 4 && kindAt(scan, last - 2) === Kind.colon) return true
  if (kind === Kind.final || kind === Kind.marker || '>*'.includes(charAt(scan, last))) return true
  if (kind !== Kind.quoteClose && kind !== Kind.close && charAt(scan, last) !== '"') return false
  // （完）新華社: the end mark of an item ends its last sentence.
  return (
    kindAt(scan, last - 1) === Kind.final || charAt(scan, last - 1) === '完' || gapAt(scan, at) > Space.none
  )
}

/** Whether the text or a line ends at `at`, or a tag opens. */
export function endsLine(scan: Scan, at: number): boolean {
  const from = skipSpace(scan, at)
  return from >= scan.stream.length || gapAt(scan, from) >= Space.line || charAt(scan, from) === '<'
}

/** Whether the words that end at `at` are over: a line's end, a sign, or white space. */
export function endsBeforeBreak(scan: Scan, at: number): boolean {
  if (endsLine(scan, at) || gapAt(scan, at) > Space.none) return true
  const kind = kindAt(scan, at)
  return kind !== Kind.han && kind !== Kind.upper && kind !== Kind.lower && kind !== Kind.digit
}

/** The start of the line `at` is in, at most `limit` units back. */
export function lineStart(scan: Scan, at: number, limit = 120): number {
  let start = at
  while (
    start > 0 &&
    at - start < limit &&
    gapAt(scan, start) < Space.line &&
    charAt(scan, start - 1) !== '>'
  )
    start--
  return start
}

/** Whether a text, a line or a headline's part begins at `at`, be it in straight quotation marks, as data has it, or behind a caption's marker. */
export function opensLine(scan: Scan, at: number): boolean {
  if (at <= 0 || gapAt(scan, at) >= Space.wide) return true
  const last = kindAt(scan, skipSpaceBack(scan, at) - 1)
  if (last === Kind.slash && gapAt(scan, at) > Space.none) return true
  return kindAt(scan, at - 1) === Kind.marker || '>"'.includes(charAt(scan, at - 1))
}

/** Longest first half of a headline that a space parts. */
const longestHalf = 24

/** 舊橋停用兩年 環球網：…: white space between the halves of a Chinese headline. */
function behindHeadline(scan: Scan, at: number): boolean {
  if (gapAt(scan, at) !== Space.one || kindAt(scan, skipSpaceBack(scan, at) - 1) !== Kind.han) return false
  const from = lineStart(scan, at, longestHalf + 1)
  return (
    at - from <= longestHalf &&
    /^[\p{Script=Han}A-Za-z\d“”《》「」]{6,}$/u.test(textBetween(scan, from, skipSpaceBack(scan, at)))
  )
}

const itemHead =
  /^(?:#{1,6} ?(?:\d{1,3}[.、)] ?)?|\[\d{1,3}\] ?|\(?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、.)]|\),?) ?|(?:原|正|新闻)?标题: ?)$/
const longestItemHead = 8

/** Whether a headline can begin at `at`: a line does, or a line's number (1、, （三）) or the word for a headline (标题：) stands before. */
export function opensHeadline(scan: Scan, at: number): boolean {
  if (opensLine(scan, at) || '】]'.includes(charAt(scan, at - 1) || ' ')) return true
  if (behindHeadline(scan, at)) return true
  if (!'、.):,]#'.includes(charAt(scan, skipSpaceBack(scan, at) - 1) || ' ')) return false
  const from = lineStart(scan, at, longestItemHead)
  return at - from < longestItemHead && itemHead.test(textBetween(scan, from, at))
}
