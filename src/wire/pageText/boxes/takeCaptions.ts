/**
 * Captions. They open with a mark (◆, ▲) or say that they show something (圖為), or their setting shows it: one character under the
 * other, or a column too narrow for a story. They close with the picture's credit, on the same line or alone on the next.
 */

import { differs, type Block } from '../blocks/Block.ts'
import { isPictureText, NARROW } from '../blocks/isPictureText.ts'
import type { CaptionDraft } from '../drafts.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import { markAt } from '../text/marks.ts'
import { creditAlone, splitCredit, type PictureCredit } from '../words/splitCredit.ts'
import { EMPTY, sliceStrip, trimStrip, type Strip } from '../text/Strip.ts'
import type { FindCredits } from '../types.ts'

/** Takes the captions out. */
export const takeCaptions = (
  blocks: readonly Block[],
  findCredits: FindCredits,
): { captions: CaptionDraft[]; items: Item[] } => {
  const captions: CaptionDraft[] = []
  const items: Item[] = []
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block) continue
    const found = captionAt(i, blocks, items.at(-1), findCredits)
    if (!found) {
      items.push(block)
      continue
    }
    captions.push(found.caption)
    items.push({ kind: 'taken', what: 'caption' })
    i += found.used - 1
  }
  return { captions, items }
}

interface Found {
  caption: CaptionDraft
  /** How many blocks it takes up. */
  used: number
}

const captionAt = (
  i: number,
  blocks: readonly Block[],
  before: Item | undefined,
  findCredits: FindCredits,
): Found | undefined => {
  const block = blocks[i]
  if (!block || !['marked', 'paragraph', 'heading'].includes(block.kind) || isStory(block)) return undefined
  const next = blocks[i + 1]
  const own = splitCredit(block.strip, findCredits)
  const below = own === undefined && next?.kind === 'credit' ? next : undefined
  const credit = own ?? (below && { text: block.strip, ...creditAlone(below.strip, findCredits) })
  const used = below ? 2 : 1
  if (credit) {
    return isCaption(block, credit, before, blocks[i + used], isOpened(i, blocks))
      ? { caption: draft(block, credit), used }
      : undefined
  }
  return isUncredited(block, before, next) ? { caption: draft(block, undefined), used: 1 } : undefined
}

const isStory = (block: Block): boolean => block.opening?.by === 'house' || block.opening?.by === 'dateline'

/** Whether a text that ends in a credit is a caption, and not a story's last paragraph signed by its agency. */
const isCaption = (
  block: Block,
  credit: PictureCredit,
  before: Item | undefined,
  after: Block | undefined,
  opened: boolean,
): boolean => {
  if (block.kind === 'marked' || isSetAsCaption(block)) return true
  if (/[攝摄圖图片]|照片|photo/i.test(credit.words.text) || credit.photographers.length > 0) return true
  if (block.kind === 'heading') return after?.kind !== 'paragraph'
  if (!isBlock(before)) return true
  if (before.kind === 'heading' || before.kind === 'byline') return false
  // An agency signs a story in brackets; bare, after an empty line, its name is a picture's.
  if (block.blankBefore && !/^[（(【[]/.test(credit.words.text)) return true
  // Where the story has said whom it is from, one line more with an agency in brackets is a picture's.
  if (opened && block.blankBefore && isOneLine(block)) return true
  const isStoryFlow = before.kind === 'paragraph' && !differs(before.tail, block.head)
  return !isStoryFlow && before.kind !== 'point'
}

const isOneLine = (block: Block): boolean =>
  block.lines === 1 && !/[。！？].*[。！？]/.test(block.strip.text.replace(/[。！？]?[（(【[].*$/, ''))

/** How many blocks back a story's opening is looked for. */
const FAR = 12

/** Whether the story before block `i` opened with its attribution or its dateline. */
const isOpened = (i: number, blocks: readonly Block[]): boolean => {
  for (let k = i - 1; k >= 0 && i - k <= FAR; k -= 1) {
    const block = blocks[k]
    if (block?.opening) return true
    if (block?.kind === 'heading') return false
  }
  return false
}

const isSetAsCaption = (block: Block): boolean =>
  block.vertical || isPictureText(block.strip.text) || (block.lines > 1 && block.width <= NARROW)

/** A caption whose credit is not in the text: vertical words that make a sentence, or words that say they show something. */
const isUncredited = (block: Block, before: Item | undefined, next: Block | undefined): boolean => {
  if (block.kind === 'heading') return false
  if (block.kind === 'paragraph') return (block.vertical && block.ends) || isPictureText(block.strip.text)
  const neighbours = [isBlock(before) ? before.kind : undefined, next?.kind]
  const isItem = neighbours.some((kind) => kind === 'marked' || kind === 'point' || kind === 'source')
  return !isItem && (isPictureText(markOff(block.strip).text.text) || !isBlock(before))
}

/** The mark that opens the strip, and the rest. */
export const markOff = (strip: Strip): { mark: Strip; text: Strip } => {
  const length = markAt(strip.text, 0) ? 1 : 0
  return {
    mark: length ? sliceStrip(strip, 0, length) : EMPTY,
    text: trimStrip(sliceStrip(strip, length)),
  }
}

const draft = (block: Block, credit: PictureCredit | undefined): CaptionDraft => {
  const { mark, text } = markOff(credit ? credit.text : block.strip)
  return { text, marks: [mark, block.hyphens], ...(credit ? { credit } : {}) }
}
