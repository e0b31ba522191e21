import { differs, type Block } from '../blocks/Block.ts'
import { isPictureText, NARROW } from '../blocks/isPictureText.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import type { CaptionDraft } from '../drafts.ts'
import type { Steps } from '../steps.ts'
import type { FindCredits } from '../types.ts'
import { isSigned } from '../words/openingOf.ts'
import { creditAlone, splitCredit, type PictureCredit } from '../words/splitCredit.ts'
import { markOff } from './markOff.ts'

/**
 * Takes the captions out and leaves a place where each one stood. A caption opens with a mark (◆,
 * ▲), or says what it shows (圖為), or is set like a caption: one character under the other, or in a
 * column too narrow for a story. It ends with the picture's credit, on the same line or alone on
 * the next.
 */
export function* takeCaptions(
  blocks: readonly Block[],
  findCredits: FindCredits,
): Steps<{ captions: CaptionDraft[]; items: Item[] }> {
  const captions: CaptionDraft[] = []
  const items: Item[] = []
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i]
    const found = captionAt(i, blocks, items.at(-1), findCredits)
    if (found) {
      captions.push(found.caption)
      items.push({ kind: 'taken', what: 'caption' })
    } else if (block) {
      items.push(block)
    }
    i += found?.used ?? 1
    yield
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
  if (!block || !['marked', 'paragraph', 'heading'].includes(block.kind)) return undefined
  if (isSigned(block.opening)) return undefined
  const next = blocks[i + 1]
  const own = splitCredit(block.strip, findCredits)
  const below = own === undefined && next?.kind === 'credit' ? next : undefined
  const credit = own ?? (below && { text: block.strip, ...creditAlone(below.strip, findCredits) })
  const used = below ? 2 : 1
  const isOne = credit
    ? isCredited(block, credit, { before, after: blocks[i + used], opened: isOpened(i, blocks) })
    : isUncredited(block, before, next)
  return isOne ? { caption: draftOf(block, credit), used } : undefined
}

/** What stands around a text that may be a caption. */
interface Around {
  before: Item | undefined
  /** The block after the text and its credit. */
  after: Block | undefined
  /** Whether the story around names its source at its opening. */
  opened: boolean
}

/**
 * Whether a text that ends in a credit is a caption, and not a story's last paragraph signed by its
 * agency.
 */
const isCredited = (block: Block, credit: PictureCredit, { before, after, opened }: Around): boolean => {
  if (block.kind === 'marked' || isSetAsCaption(block)) return true
  if (/[攝摄圖图片]|照片|photo/i.test(credit.words.text) || credit.photographers.length > 0) return true
  if (block.kind === 'heading') return after?.kind !== 'paragraph'
  if (!isBlock(before)) return true
  if (before.kind === 'heading' || before.kind === 'byline') return false
  // An agency signs a story in brackets; its bare name after an empty line credits a picture.
  if (block.blankBefore && !/^[（(【[]/.test(credit.words.text)) return true
  // When the story has named its source already, a further line with an agency in brackets is a
  // caption.
  if (opened && block.blankBefore && isOneLine(block)) return true
  const isStoryFlow = before.kind === 'paragraph' && !differs(before.tail, block.head)
  return !isStoryFlow && before.kind !== 'point'
}

/** Whether the block is one printed line, and one sentence apart from what stands in brackets. */
const isOneLine = (block: Block): boolean =>
  block.lines === 1 && !/[。！？].*[。！？]/.test(block.strip.text.replace(/[。！？]?[（(【[].*$/, ''))

/** How many blocks back a story's opening is searched for. */
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

/**
 * Whether a text without a credit is a caption: a vertical line that is a sentence, words that say
 * what a picture shows, or a marked text that is no item of a list.
 */
const isUncredited = (block: Block, before: Item | undefined, next: Block | undefined): boolean => {
  if (block.kind === 'heading') return false
  if (block.kind === 'paragraph') return (block.vertical && block.ends) || isPictureText(block.strip.text)
  const neighbours = [isBlock(before) ? before.kind : undefined, next?.kind]
  const isItem = neighbours.some((kind) => kind === 'marked' || kind === 'point' || kind === 'source')
  return !isItem && (isPictureText(markOff(block.strip).text.text) || !isBlock(before))
}

const draftOf = (block: Block, credit: PictureCredit | undefined): CaptionDraft => {
  const { mark, text } = markOff(credit ? credit.text : block.strip)
  return { text, marks: [mark, block.hyphens], ...(credit ? { credit } : {}) }
}
