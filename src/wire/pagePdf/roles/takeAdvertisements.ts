import { isIn } from '../marks/areas.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'

/** The fewest blocks of text on a picture that make it an advertisement. */
const FEWEST = 3

/**
 * Marks what is printed on a picture in several sizes, and panels with a few words in large type
 * and no text: advertisements. Their pictures are none of the page's.
 */
export const takeAdvertisements = (layout: Layout): void => {
  const ads = layout.pictures.filter((picture) =>
    isAdvertised(layout.blocks.filter((block) => isIn(block, picture))),
  )
  for (const block of layout.blocks)
    if (ads.some((picture) => isIn(block, picture))) block.role = 'advertisement'
  layout.pictures = layout.pictures.filter((picture) => !ads.includes(picture))
  for (const i of layout.panels.keys()) {
    const blocks = layout.blocks.filter(({ panel }) => panel === i)
    const letters = blocks.map(({ text }) => text).join('').length
    const isText = blocks.some(
      ({ lines, size }) => lines.length > 2 || Math.abs(size - layout.text.size) < 0.3,
    )
    if (blocks.length > 0 && letters < 60 && !isText && !blocks.some(({ role }) => role === 'byline'))
      for (const block of blocks) if (block.role !== 'furniture') block.role = 'advertisement'
  }
}

const isAdvertised = (blocks: readonly PageBlock[]): boolean =>
  blocks.length >= FEWEST && new Set(blocks.map(({ size }) => Math.round(size))).size > 1
