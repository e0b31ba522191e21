import { isSquare } from '../../pageText/text/ink.ts'
import { isPictureText } from '../../pageText/blocks/isPictureText.ts'
import { commonX, commonY, distance, heightOf, isIn, widthOf } from '../marks/areas.ts'
import type { Picture } from '../marks/Mark.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'

/** Points: a caption is no further from its picture. */
const NEAR = 17
/** Points: a credit is no further from its picture. */
const CREDIT_NEAR = 12
/** The most characters of a caption. */
const LONGEST = 300

/** A caption with the picture it belongs to, and the credit that is set apart from it. */
export interface FoundCaption {
  blocks: PageBlock[]
  credits: PageBlock[]
  picture?: Picture
}

/** What an arrow says of where the picture is, seen from the caption. */
const POINTS: Readonly<Record<string, 'above' | 'below' | 'left' | 'right'>> = {
  '▲': 'above',
  '↑': 'above',
  '▼': 'below',
  '↓': 'below',
  '◀': 'left',
  '◄': 'left',
  '←': 'left',
  '▶': 'right',
  '►': 'right',
  '→': 'right',
}

/** Takes the captions and credits out of the text, and gives each its picture. */
export const takeCaptions = (layout: Layout): FoundCaption[] => {
  const { blocks, pictures, text } = layout
  const free = blocks.filter(({ role }) => role === 'body' || role === 'subhead')
  const headed = headedCaptions(layout)
  const credits = free.filter((block) => isCredit(block, layout))
  for (const block of credits) block.role = 'credit'
  const found: FoundCaption[] = [...headed]
  for (const block of free) {
    if (block.role !== 'body' && block.role !== 'subhead') continue
    const picture = pictureOf(block, layout)
    if (!picture && !(block.way === 'down' && block.size < text.size * 1.3 && POINTS[block.text.charAt(0)]))
      continue
    block.role = 'caption'
    const same = picture && found.find((one) => one.picture === picture && isSameType(one.blocks[0], block))
    if (same) same.blocks.push(block)
    else found.push({ blocks: [block], credits: [], ...(picture && { picture }) })
  }
  for (const credit of credits) {
    const caption = nearest(credit, found)
    if (caption) caption.credits.push(credit)
    else {
      const picture = [...pictures].sort((a, b) => distance(a, credit) - distance(b, credit))[0]
      if (picture) found.push({ blocks: [], credits: [credit], picture })
    }
  }
  for (const picture of pictures)
    if (!found.some((one) => one.picture === picture)) found.push({ blocks: [], credits: [], picture })
  return found
}

/**
 * Captions under a small headline of their own: head and one to three lines right under a picture,
 * from its left edge, and nobody signs. They take their roles here.
 */
const headedCaptions = ({ blocks, pictures, text }: Layout): FoundCaption[] =>
  pictures.flatMap((picture) => {
    const isUnder = (block: PageBlock, y: number): boolean =>
      block.way === 'across' &&
      Math.abs(block.x0 - picture.x0) < 4 &&
      block.y0 > y - 3 &&
      block.y0 - y < 1.6 * NEAR
    const head = blocks.find(
      (block) =>
        block.role === 'head' &&
        block.lines.length === 1 &&
        block.size < 1.6 * text.size &&
        isUnder(block, picture.y1),
    )
    const words = head && blocks.find((block) => block.role === 'body' && isUnder(block, head.y1))
    if (
      !words ||
      words.lines.length > 3 ||
      blocks.some(({ role, y0 }) => role === 'byline' && y0 > head.y0 && y0 < words.y1)
    )
      return []
    head.role = 'caption'
    words.role = 'caption'
    return [{ blocks: [head, words], credits: [], picture }]
  })

const isSameType = (a: PageBlock | undefined, b: PageBlock): boolean =>
  a?.font === b.font && a.way === b.way && distance(a, b) < 2 * b.size

const CREDIT =
  /(?:[攝摄]|圖片|图片|供圖|供图|傳真|传真)[）)]?$|\bPHOTO(?:GRAPH)?S?\b|\/\s?(?:AP|AFP|Reuters|Getty|EPA)\b|FOR THE NEW YORK TIMES/i

/** Whether a block is a picture's credit: small type at its edge, or words that say so. */
const isCredit = (block: PageBlock, { pictures, text }: Layout): boolean => {
  if (block.lines.length > 2 || block.text.length > 70) return false
  const near = pictures.some((picture) => distance(picture, block) < CREDIT_NEAR)
  const worded = CREDIT.test(block.text) && !/[。]/.test(block.text)
  if (near && block.size < 0.72 * text.size) return true
  if (near && block.way === 'turned') return true
  return worded && pictures.some((picture) => distance(picture, block) < 2 * NEAR)
}

const nearest = (credit: PageBlock, found: readonly FoundCaption[]): FoundCaption | undefined => {
  const away = ({ blocks, picture }: FoundCaption): number =>
    Math.min(
      ...blocks.map((block) => distance(block, credit)),
      picture ? distance(picture, credit) : Infinity,
    )
  const one = [...found].sort((a, b) => away(a) - away(b))[0]
  return one && away(one) < 2 * NEAR ? one : undefined
}

/** How long a text is, in Latin letters: a Chinese character is worth two. */
const weightOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (isSquare(char.charCodeAt(0)) ? 2 : 1), 0)

/** The picture that a block describes: the one its mark points to, or the one it is set at. */
const pictureOf = (block: PageBlock, { pictures, text }: Layout): Picture | undefined => {
  if (weightOf(block.text) > LONGEST || block.size > 1.35 * text.size) return undefined
  const points = POINTS[block.text.charAt(0)] ?? (isSymbol(block) ? 'above' : undefined)
  if (points) {
    const pointed = pictures.filter((picture) => isTowards(block, picture, points))
    const [one] = pointed.sort((a, b) => distance(a, block) - distance(b, block))
    if (one) return one
  }
  const isText = block.font === text.font && Math.abs(block.size - text.size) < 0.4 && block.way === 'across'
  const isWorded = isPictureText(block.text) || /^[◆■▲]/.test(block.text)
  if (isText && !isWorded && !points) return undefined
  const at = pictures.filter((picture) => isSetAt(block, picture))
  return at.sort((a, b) => distance(a, block) - distance(b, block))[0]
}

/** Whether a block opens with a letter of a font of symbols: an arrow, as they are set. */
export const isSymbol = ({ lines }: PageBlock): boolean =>
  /simbol|symbol|dingbat|arrow|frecce|pfeil|fl[eè]che|webding|wingding/i.test(lines[0]?.glyphs[0]?.font ?? '')

const isTowards = (
  block: PageBlock,
  picture: Picture,
  way: 'above' | 'below' | 'left' | 'right',
): boolean => {
  const far = distance(block, picture) < 60
  if (way === 'above') return far && commonX(block, picture) > 0 && picture.y0 < block.y0
  if (way === 'below') return far && commonX(block, picture) > 0 && picture.y1 > block.y1
  if (way === 'left') return far && commonY(block, picture) > 0 && picture.x0 < block.x0
  return far && commonY(block, picture) > 0 && picture.x1 > block.x1
}

/** Whether a block is set at a picture's edge as captions are: under it, beside it, over it, or on it. */
const isSetAt = (block: PageBlock, picture: Picture): boolean => {
  if (isIn(block, picture)) return block.lines.length <= 4
  const across = commonX(block, picture)
  const along = commonY(block, picture)
  const isUnder = block.y0 > picture.y1 - 3 && block.y0 - picture.y1 < NEAR && across > 0.6 * widthOf(block)
  const isOver =
    block.y1 < picture.y0 + 3 && picture.y0 - block.y1 < NEAR / 2 && across > 0.6 * widthOf(block)
  const isBeside =
    along > 0.6 * heightOf(block) &&
    -across < NEAR &&
    (block.way !== 'across' || widthOf(block) < 0.6 * widthOf(picture))
  return isUnder || isOver || isBeside
}
