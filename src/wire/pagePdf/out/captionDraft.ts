import { joinLines } from '../../pageText/blocks/joinLines.ts'
import type { CaptionDraft } from '../../pageText/drafts.ts'
import { markAt } from '../../pageText/text/marks.ts'
import { EMPTY, joinStrips, sliceStrip, SPACE, trimStrip, type Strip } from '../../pageText/text/Strip.ts'
import type { FindCredits } from '../../pageText/types.ts'
import { creditAlone, splitCredit, type CreditWords } from '../../pageText/words/splitCredit.ts'
import { isSymbol, type FoundCaption } from '../roles/takeCaptions.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import type { Words } from './Words.ts'

/** A caption taken apart: its words, its marks, and its credit, in it or apart. */
export const captionDraft = (
  { blocks, credits }: FoundCaption,
  words: Words,
  findCredits: FindCredits,
): CaptionDraft => {
  const [headed, ...below] = blocks
  const joinedOf = (some: readonly PageBlock[]) =>
    joinLines(some.flatMap(({ lines }) => lines).map((line) => words.strip(line)))
  const isHeaded = headed && below.length > 0 && headed.font !== below[0]?.font
  const parts = isHeaded ? [joinedOf([headed]), joinedOf(below)] : [joinedOf(blocks)]
  const strip = joinStrips(parts.flatMap((part, i) => [i > 0 ? SPACE : EMPTY, part.strip]))
  const hyphens = joinStrips(parts.map((part) => part.hyphens))
  const apart = joinStrips(
    credits.flatMap((block, i) => [
      i > 0 ? SPACE : EMPTY,
      joinLines(block.lines.map((line) => words.strip(line))).strip,
    ]),
  )
  const opening = openingMark(strip, blocks[0] !== undefined && isSymbol(blocks[0]))
  const rest = trimStrip(sliceStrip(strip, opening))
  const marks = [sliceStrip(strip, 0, opening), hyphens]
  if (apart.text !== '') return { text: rest, marks, credit: creditOf(apart, findCredits) }
  const split = splitCredit(rest, findCredits)
  if (!split) return { text: rest, marks }
  const { text, ...credit } = split
  return { text, marks, credit }
}

const openingMark = (strip: Strip, isSymbolFont: boolean): number =>
  isSymbolFont || markAt(strip.text, 0) === 'strong' || /^[◀▶◄►▲▼←→↑↓]/.test(strip.text) ? 1 : 0

/** How a photographer is named in capitals or before an agency: NAME FOR THE PAPER, Name / Agency. */
const NAMED = [
  /^([\p{Lu}][\p{L}.’' -]{2,40}?)\s*(?:\/|—|–|\bFOR\b|\bfor\b)/u,
  /\bphoto(?:graph)?s? by ([\p{L}.’' -]{3,40})$/iu,
]

const creditOf = (apart: Strip, findCredits: FindCredits): CreditWords => {
  const credit = creditAlone(apart, findCredits)
  if (credit.photographers.length > 0) return credit
  const name = NAMED.map((pattern) => pattern.exec(apart.text)?.[1]).find((found) => found !== undefined)
  return name === undefined ? credit : { ...credit, photographers: [name.trim()] }
}
