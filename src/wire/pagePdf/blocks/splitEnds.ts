import { isByline } from '../../pageText/words/bylinesOf.ts'
import type { Area } from '../marks/Mark.ts'
import type { PageLine } from '../lines/PageLine.ts'
import { blockOf } from './blocksOf.ts'
import type { PageBlock } from './PageBlock.ts'

/** Words that say where a story goes on, in the languages of the pages that were looked at. */
const CONTINUED =
  /^[●•■▶►→»(（]?\s*(?:Continued (?:on|from)\b|Continues on\b|See .{1,40}\b(?:Page|page|[A-Z]\d{1,2})|Turn to\b|Full (?:story|report)\b|PAGE [A-Z]?\d|[下轉转接續续上]{1,2}\s?(?:第|[A-Z]{1,2})?\s?\d{1,3}\s?[版頁页]?|[詳詳详]?[見见](?:第|[A-Z]{1,2})?\s?\d{1,3}\s?[版頁页]|(?:a|alle?|da|in) pagin[ae]\b|pagin[ae] \d|(?:en la |à la )?p(?:á|a)gina \d|(?:lire )?pages? \d|Seite \d)/i
/** A mark, and a few words: the reference that closes a short story. */
const REFERENCE = /^[●■▶►»]\s*\S.{1,28}$/

/** Whether a line says where the story goes on. */
export const isContinued = (text: string): boolean =>
  text.length < 70 && (CONTINUED.test(text) || REFERENCE.test(text))

const SIGNED =
  /^(?:(?:di|de|da|von|par|por)\s+\p{Lu}[\p{L}’'.-]+(?:[\s,]+(?:e|y|et|und|di|de|\p{Lu}[\p{L}’'.-]+))*|This article is by .*|(?:BY|By)\s+\p{Lu}.{2,60})(?:\s*[●•■▶].*)?$/u

/** Whether a line names who wrote the story. */
export const isSigned = (text: string): boolean => text.length <= 120 && (isByline(text) || SIGNED.test(text))

/**
 * Parts the byline that opens or closes a block of text, and the line that says where it goes on,
 * from the text, where they are set in its type.
 */
export const splitEnds = (block: PageBlock, panelOf: (area: Area) => number): PageBlock[] => {
  if (block.way !== 'across' || block.lines.length < 2) return [block]
  const { lines } = block
  if (lines.length <= 3 && isSigned(block.text.replace(/\n/g, ' '))) return [block]
  const head = openingByline(lines)
  const tail = closingLines(lines.slice(head))
  const body = lines.slice(head, lines.length - tail)
  const parts = [lines.slice(0, head), body, ...lines.slice(lines.length - tail).map((line) => [line])]
  return parts.filter((part) => part.length > 0).map((part) => blockOf(part, panelOf))
}

/** How many of the first lines are a byline: to the full stop where it is a sentence. */
const openingByline = (lines: readonly PageLine[]): number => {
  const first = lines[0]?.text ?? ''
  if (/^This article is by /.test(first)) {
    const end = lines.findIndex(({ text }) => /\.\s*$/.test(text))
    return end >= 0 && end < 4 ? end + 1 : 1
  }
  if (!isSigned(first)) return 0
  return /^(?:and|,|y|e|et) /.test(lines[1]?.text ?? '') ? 2 : 1
}

const closingLines = (lines: readonly PageLine[]): number => {
  let count = 0
  while (count < Math.min(2, lines.length - 1)) {
    const text = lines[lines.length - 1 - count]?.text ?? ''
    if (!isContinued(text) && !(isSigned(text) && !/[。.]$/.test(text))) break
    count += 1
  }
  return count
}
