/**
 * Columns back into paragraphs. What a printed paragraph shows is where its last line ends: short of the column, after a full
 * stop; and where its first one starts: indented, so that it holds two characters less. Empty lines mean nothing inside a
 * sentence, since extraction puts them wherever columns were cut or leaded. The column's width is what the lines around fill.
 */

import { blockOf, type Block, type BlockKind } from './block.ts'
import { leastOf, median, overflowOf } from '../lines/fill.ts'
import { isHeading } from './isHeading.ts'
import type { Line } from '../lines/Line.ts'
import { endsOpen, endsSentence, isQuoted, isRemark } from '../text/marks.ts'
import { splitCredit } from '../words/splitCredit.ts'
import type { LineRole, PageLines } from './readRoles.ts'
import { joinStrips } from '../text/strip.ts'
import type { FindCredits } from '../types.ts'

/** A line this much short of its column, in em, has ended by itself; less may be squeezed or hung punctuation. */
const SHORT = 2
/** A first line is at least this much short of its column, by its indent. */
const INDENTED = 1.25
/** More than what a number that could not be broken leaves empty, in em. */
const LONGER = 3.5
/** No story is set in a narrower column; captions beside a picture are. */
export const NARROW = 8

interface Open {
  kind: BlockKind
  first: number
  /** One past the last line. */
  end: number
  closed: boolean
}

/** The blocks of the page, in the order of the text. */
export const blocksOf = (page: PageLines, findCredits: FindCredits): Block[] => {
  const blocks: Block[] = []
  let open: Open | undefined
  const finish = ({ kind, first, end }: Open): void => {
    blocks.push(blockOf(kind, page.lines.slice(first, end), page.opening(first)))
  }
  for (let i = 0; i < page.lines.length; i = open.end) {
    const quote = page.quotes.get(i)
    if (quote !== undefined) {
      if (open) finish(open)
      open = { kind: 'heading', first: i, end: quote, closed: true }
    } else if (open && !open.closed && continues(i, open, page)) {
      open.end = i + 1
    } else {
      if (open) finish(open)
      // Under a subhead the text goes on; on top of a page or under a picture headings come in twos and threes.
      open = begin(i, page, open?.kind === 'heading' && blocks.at(-2)?.kind === 'paragraph')
    }
    if (!open.closed) open.closed = isClosed(open, page, findCredits)
  }
  if (open) finish(open)
  return blocks
}

const KINDS = {
  marked: 'marked',
  source: 'source',
  furniture: 'furniture',
  byline: 'byline',
  credit: 'credit',
  ordinal: 'paragraph',
  plain: 'paragraph',
} as const satisfies Record<LineRole, BlockKind>

const begin = (i: number, page: PageLines, afterHeading: boolean): Open => {
  const role = page.role(i)
  const kind = KINDS[role]
  const whole = { first: i, end: i + 1 }
  if (kind !== 'paragraph') return { ...whole, kind, closed: kind !== 'marked' && kind !== 'source' }
  if (!isStrong(i, page) && (page.heads.has(i) || isHeading(i, page, { heads: page.heads, afterHeading }))) {
    return { ...whole, kind: role === 'ordinal' ? 'point' : 'heading', closed: true }
  }
  return { ...whole, kind, closed: !isStrong(i, page) && isRemark(page.lines[i]?.strip.text ?? '') }
}

const isStrong = (i: number, page: PageLines): boolean => {
  const by = page.opening(i)?.by
  return by === 'house' || by === 'dateline'
}

/** Whether line `i` goes on with the open block. */
const continues = (i: number, open: Open, page: PageLines): boolean => {
  const line = page.lines[i]
  const last = page.lines[i - 1]
  if (!line || !last || startsForSure(i, open, page)) return false
  if (open.kind === 'source') return endsOpen(last.strip.text)
  if (endsSentence(last.strip.text)) return goesOnAfterStop(i, open, page)
  if (endsOpen(last.strip.text)) return true
  // The first line of an item that goes on is full: no later line is much longer.
  if (open.kind === 'marked' && line.width > last.width + LONGER) return false
  if (
    page.role(i) === 'ordinal' &&
    (line.blankBefore || open.kind === 'marked' || page.role(open.first) === 'ordinal')
  )
    return false
  return !(open.kind === 'marked' && line.blankBefore && isShort(i - 1, open, page))
}

const startsForSure = (i: number, open: Open, page: PageLines): boolean => {
  const last = page.lines[i - 1]
  const stopped = last === undefined || endsSentence(last.strip.text)
  const role = page.role(i)
  if (role === 'marked' || role === 'source' || role === 'furniture' || page.heads.has(i)) return true
  if (role === 'byline') return stopped || page.lines[i]?.blankBefore === true
  if (role === 'credit' && last && endsOpen(last.strip.text)) return false
  if (role === 'credit') return stopped || open.kind === 'marked' || widest(open, page) <= NARROW
  const opening = page.opening(i)
  if (opening?.by === 'house') return true
  return opening?.by === 'dateline' && (stopped || open.end - open.first < 2)
}

/** After a full stop the paragraph goes on only when that line filled its column and this one is not indented. */
const goesOnAfterStop = (i: number, open: Open, page: PageLines): boolean => {
  const line = page.lines[i]
  const before = page.lines[i - 2]
  if (!line || page.role(i) === 'ordinal' || isQuoted(line.strip.text)) return false
  if (line.indent >= 1 && line.indent > (page.lines[i - 1]?.indent ?? 0)) return false
  // Where every line is followed by an empty one, an empty line is no sign.
  const leaded =
    page.lines[i - 1]?.blankBefore === true && i - 2 >= open.first && !endsSentence(before?.strip.text ?? '')
  if (line.blankBefore && !leaded) return false
  if (isShort(i - 1, open, page)) return false
  return !isFirstLine(i, open, page)
}

/** Whether the line ends before its column does, judged by the block's lines before it and the two lines after it. */
const isShort = (i: number, open: Open, page: PageLines): boolean => {
  const before = page.lines.slice(Math.max(open.first, i - 3), i)
  const widths = [...before, ...linesAfter(i, page)].map(({ width }) => width)
  return (page.lines[i]?.width ?? 0) < Math.max(0, ...widths) - SHORT
}

/** Whether the line is shorter by an indent than its column: the two lines after it, or the open block's. */
const isFirstLine = (i: number, open: Open, page: PageLines): boolean => {
  const line = page.lines[i]
  const after = linesAfter(i, page)
  const [next] = after
  if (!line || !next || endsSentence(line.strip.text)) return false
  if (line.width <= Math.max(...after.map(({ width }) => width)) - INDENTED) return true
  const column = median(page.lines.slice(Math.max(open.first + 1, i - 4), i).map(leastOf))
  return line.width + overflowOf(next) <= column - INDENTED
}

/** The two lines after one, as long as they are surely of the same column: up to an empty line after a full stop. */
const linesAfter = (i: number, page: PageLines): Line[] => {
  const after: Line[] = []
  for (let k = i + 1; k <= i + 2; k += 1) {
    const line = page.lines[k]
    const stopped = after.length > 0 && endsSentence(page.lines[k - 1]?.strip.text ?? '')
    if (!line || page.standsOff(k) || page.heads.has(k) || (stopped && line.blankBefore)) break
    after.push(line)
  }
  return after
}

const widest = (open: Open, page: PageLines): number =>
  Math.max(0, ...page.lines.slice(Math.max(open.first, open.end - 6), open.end).map((line) => line.width))

/** A caption is over where its credit is; so is a vertical line. */
const isClosed = (open: Open, page: PageLines, findCredits: FindCredits): boolean => {
  const last = page.lines[open.end - 1]
  if (!last) return true
  if (last.vertical) return true
  if (open.kind === 'source') return false
  const next = page.lines[open.end]
  const set =
    open.kind === 'marked' ||
    isPictureText(page.lines[open.first]?.strip.text ?? '') ||
    widest(open, page) <= NARROW
  if (!set && !(next === undefined || next.blankBefore || isShort(open.end - 1, open, page))) return false
  const tail = page.lines.slice(Math.max(open.first, open.end - 3), open.end)
  return splitCredit(joinStrips(tail.map((line) => line.strip)), findCredits) !== undefined
}

const PICTURE =
  /^(?:[上下左右前後后大小主]?[圖图](?:為|为|中|一|二|三|四|[：:])|(?:資料|资料|新聞|新闻|組|组)[圖图]|[（(][上下左右]?[圖图]|photo\b|picture\b|file photo\b)/i

/** Whether the words say that they describe a picture: 圖為…, 上圖：…, Photo: …. */
export const isPictureText = (text: string): boolean => PICTURE.test(text)
