import { sourceLabelAt } from '../../pageText/text/marks.ts'
import { isIn } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { inReadingOrder } from '../stories/inReadingOrder.ts'

/** A headline this much larger than the text is a story's, and no box's. */
const HEADLINE = 1.6
/** The fewest characters of a box. */
const FEWEST = 60
/** How a story opens that says so itself: 【本報訊】, a dateline. */
const OPENS = /^[【〔［]|^[A-Z][A-Z .’'-]{2,30} [—–-]/

/** The boxes of a page: panels that hold no story. Their blocks take the role of caption: they are no story's. */
export const takeBoxes = (layout: Layout): { blocks: PageBlock[]; area: Area }[] =>
  layout.panels.flatMap((area, i) => {
    const blocks = layout.blocks.filter(
      ({ panel, role }) => panel === i && role !== 'advertisement' && role !== 'outside',
    )
    if (!isBox(blocks, layout)) return []
    for (const block of blocks) block.role = 'furniture'
    return [{ blocks: inBands(blocks), area: { x0: area.x0, y0: area.y0, x1: area.x1, y1: area.y1 } }]
  })

/** Blocks in reading order, band after band: a row of a box is read whole, its label with its text. */
const inBands = (blocks: readonly PageBlock[]): PageBlock[] => {
  const bands: PageBlock[][] = []
  let end = -Infinity
  for (const block of [...blocks].sort((a, b) => a.y0 - b.y0)) {
    if (block.y0 < end - 1) bands.at(-1)?.push(block)
    else bands.push([block])
    end = Math.max(end, block.y1)
  }
  return bands.flatMap(inReadingOrder)
}

const isBox = (blocks: readonly PageBlock[], { text, pictures, panels }: Layout): boolean => {
  if (blocks.map((block) => block.text).join('').length < FEWEST) return false
  if (blocks.every(({ role }) => role === 'furniture')) return false
  const isSourced = blocks.some(({ lines }) => lines.some((line) => sourceLabelAt(line.text, 0) > 0))
  if (isSourced) return true
  if (blocks.some(({ role, lines }) => role === 'byline' || OPENS.test(lines[0]?.text ?? ''))) return false
  const isStory = blocks.some(({ role, size }) => role === 'head' && size > HEADLINE * text.size)
  const panel = panels[blocks[0]?.panel ?? -1]
  const holdsPicture = panel !== undefined && pictures.some((picture) => isIn(picture, panel))
  return !isStory && !(holdsPicture && blocks.length < 3)
}
