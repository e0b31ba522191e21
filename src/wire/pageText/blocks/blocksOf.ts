import { isRemark } from '../text/marks.ts'
import { joinStrips } from '../text/Strip.ts'
import type { Steps } from '../steps.ts'
import type { FindCredits } from '../types.ts'
import { isSigned } from '../words/openingOf.ts'
import { splitCredit } from '../words/splitCredit.ts'
import { blockOf, type Block, type BlockKind } from './Block.ts'
import { goesOn, isShort } from './goesOn.ts'
import { isHeading } from './isHeading.ts'
import { isPictureText, NARROW } from './isPictureText.ts'
import { columnOf, type OpenBlock } from './OpenBlock.ts'
import type { LineRole, PageLines } from './PageLines.ts'

/**
 * Joins the lines of the page into blocks, in the order of the text. A printed paragraph shows
 * where it ends, since its last line stops short of the column after a full stop, and where it
 * starts, since its first line is indented by two characters. Empty lines inside a sentence mean
 * nothing: extraction puts them wherever columns were cut or leaded. The width of the column is
 * what the lines around fill.
 */
export function* blocksOf(page: PageLines, findCredits: FindCredits): Steps<Block[]> {
  const blocks: Block[] = []
  let open: OpenBlock | undefined
  for (let i = 0; i < page.lines.length; i = open.end) {
    if (open && !open.closed && !page.quotes.has(i) && goesOn(i, open, page)) {
      open.end = i + 1
    } else {
      if (open) blocks.push(finished(open, page))
      // Running text follows a subhead, but several headings may follow each other at the top of a
      // page.
      open = begin(i, page, open?.kind === 'heading' && blocks.at(-2)?.kind === 'paragraph')
    }
    if (!open.closed) open.closed = isClosed(open, page, findCredits)
    yield
  }
  if (open) blocks.push(finished(open, page))
  return blocks
}

const finished = ({ kind, first, end }: OpenBlock, page: PageLines): Block =>
  blockOf(kind, page.lines.slice(first, end), page.opening(first))

const KINDS = {
  marked: 'marked',
  source: 'source',
  furniture: 'furniture',
  byline: 'byline',
  credit: 'credit',
  ordinal: 'paragraph',
  plain: 'paragraph',
} as const satisfies Record<LineRole, BlockKind>

const begin = (i: number, page: PageLines, afterHeading: boolean): OpenBlock => {
  const quoteEnd = page.quotes.get(i)
  if (quoteEnd !== undefined) return { kind: 'heading', first: i, end: quoteEnd, closed: true }
  const role = page.role(i)
  const kind = KINDS[role]
  const whole = { first: i, end: i + 1 }
  if (kind !== 'paragraph') return { ...whole, kind, closed: kind !== 'marked' && kind !== 'source' }
  if (isSigned(page.opening(i))) return { ...whole, kind, closed: false }
  if (page.heads.has(i) || isHeading(i, page, { heads: page.heads, afterHeading })) {
    return { ...whole, kind: role === 'ordinal' ? 'point' : 'heading', closed: true }
  }
  return { ...whole, kind, closed: isRemark(page.lines[i]?.strip.text ?? '') }
}

/**
 * Whether the block is complete and takes no further line: a vertical line is a whole block, and a
 * caption ends with its credit.
 */
const isClosed = (open: OpenBlock, page: PageLines, findCredits: FindCredits): boolean => {
  const last = page.lines[open.end - 1]
  if (!last || last.vertical) return true
  if (open.kind === 'source') return false
  const next = page.lines[open.end]
  const isLast = next === undefined || next.blankBefore || isShort(open.end - 1, open, page)
  if (!isSetAsCaption(open, page) && !isLast) return false
  const tail = page.lines.slice(Math.max(open.first, open.end - 3), open.end)
  return splitCredit(joinStrips(tail.map((line) => line.strip)), findCredits) !== undefined
}

const isSetAsCaption = (open: OpenBlock, page: PageLines): boolean =>
  open.kind === 'marked' ||
  isPictureText(page.lines[open.first]?.strip.text ?? '') ||
  columnOf(open, page) <= NARROW
