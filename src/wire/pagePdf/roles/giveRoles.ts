import { isFurniture } from '../../pageText/text/isFurniture.ts'
import { endsSentence } from '../../pageText/text/marks.ts'
import { isIn, widthOf } from '../marks/areas.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock, PageRole } from '../blocks/PageBlock.ts'
import { isContinued, isSigned } from '../blocks/splitEnds.ts'
import { above, below, isRuledOff } from './neighbours.ts'

/** A headline is larger than the text by at least this factor. */
const LARGER = 1.26
/** A subhead inside a column is not larger than this. */
const SUBHEAD = 1.85
/** The most characters of a headline with all its lines. */
const LONGEST = 160

/** Gives every block but those of pictures the role that its place and type say. */
export const giveRoles = (layout: Layout): void => {
  const { blocks } = layout
  const top = mastheadEnd(layout)
  for (const block of blocks) block.role = firstRole(block, layout, top)
  const known = blocks.filter(({ role }) => role !== 'furniture' && role !== 'outside')
  const subheads = known.filter((block) => isSubhead(block, known, layout))
  const styles = new Set(subheads.map(styleOf))
  for (const block of known)
    if (
      subheads.includes(block) ||
      (block.role === 'head' && styles.has(styleOf(block)) && isInColumn(block, known))
    )
      block.role = 'subhead'
}

const styleOf = ({ size, font }: PageBlock): string => `${Math.round(size)} ${font}`

/** Where the page's own head ends: its last rule across the page, with no text above it. */
const mastheadEnd = ({ rules, panels, blocks, width, height, text }: Layout): number => {
  const ends = [...rules, ...panels]
    .filter((area) => widthOf(area) > 0.6 * width && area.y1 < 0.2 * height)
    .map(({ y1 }) => y1)
    .sort((a, b) => b - a)
  const isText = (block: PageBlock): boolean =>
    block.lines.length >= 8 && Math.abs(block.size - text.size) < 2
  return ends.find((end) => !blocks.some((block) => block.y0 < end && isText(block))) ?? 0
}

const firstRole = (block: PageBlock, layout: Layout, top: number): PageRole => {
  const { width, height, text } = layout
  if (!isIn(block, { x0: 0, y0: 0, x1: width, y1: height })) return 'outside'
  if (block.y1 < top + 2 && block.lines.length < 8) return 'furniture'
  if (block.y0 > 0.965 * height && block.lines.length < 5) return 'furniture'
  if (
    block.lines.length === 1 &&
    isFurniture(block.text) &&
    (block.y1 < 0.08 * height || block.y0 > 0.92 * height)
  )
    return 'furniture'
  if (isContinued(block.text)) return 'continued'
  if (isCornerLabel(block, text.size)) return 'furniture'
  if (
    block.lines.length <= 3 &&
    !/[攝摄][）)]?$/.test(block.text) &&
    isSigned(block.text.replace(/\n/g, ' '))
  )
    return 'byline'
  return isHead(block, text.size) ? 'head' : 'body'
}

/** A word or two in white on a dark corner of the text: the section's label, which indents a few lines. */
const isCornerLabel = ({ text, colour, size }: PageBlock, usual: number): boolean =>
  text.length <= 8 && /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(colour) && size < 1.6 * usual

const isHead = ({ size, text, lines, way }: PageBlock, usual: number): boolean => {
  const isLong = text.length > (lines.length > 3 ? LONGEST : 2 * LONGEST)
  if (size < LARGER * usual || isLong || lines.length > 6 || text.length < 2) return false
  if (way !== 'across') return size > 1.8 * usual
  return !(lines.length >= 3 && endsSentence(text) && size < 1.5 * usual)
}

/**
 * Whether a short line stands inside a story's column: text above that it interrupts, text below,
 * and no rule over it.
 */
const isSubhead = (block: PageBlock, known: readonly PageBlock[], { text, rules }: Layout): boolean => {
  if (block.way !== 'across' || block.size > SUBHEAD * text.size || block.lines.length > 3) return false
  if (block.text.length > 60 || block.role === 'continued' || block.role === 'byline') return false
  if (block.role === 'body' && !isSetApart(block, text)) return false
  const over = above(block, known)
  const under = below(block, known)
  if (over?.role !== 'body' || under?.role !== 'body' || isSetApart(over, text) || under.lines.length < 2)
    return false
  if (
    Math.abs(over.size - text.size) > 1.5 ||
    widthOf(block) > 1.15 * Math.max(widthOf(over), widthOf(under))
  )
    return false
  const gap = block.y0 - over.y1
  return gap < 2.2 * block.size && !(block.role === 'head' && isRuledOff(block, over.y1, block.y0, rules))
}

/** Whether a short block of the text's size is set in a type of its own, and is no sentence or account. */
const isSetApart = ({ lines, font, text, size }: PageBlock, usual: Layout['text']): boolean =>
  lines.length <= 2 &&
  text.length <= 40 &&
  font !== usual.font &&
  Math.abs(size - usual.size) < 0.3 * usual.size &&
  !/[：:]|\d{4}/.test(text) &&
  !endsSentence(text)

/** Whether a head stands over text of its column and is no wider. */
const isInColumn = (block: PageBlock, known: readonly PageBlock[]): boolean => {
  const under = below(block, known)
  return under?.role === 'body' && widthOf(block) <= 1.15 * widthOf(under)
}
