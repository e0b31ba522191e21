import { everyBlock } from './everyBlock.ts'
import type { PublishedBlock, PublishedPhoto, PublishedSidebar } from './types.ts'

/** The photos and boxes that stand among blocks, each use of them, in the order of the page. */
export function placedByBlocks(blocks: readonly PublishedBlock[]): {
  photos: PublishedPhoto[]
  sidebars: PublishedSidebar[]
} {
  const all = [...everyBlock(blocks)]
  return {
    photos: all.flatMap((block) => (block.type === 'photo' ? block.photo : [])),
    sidebars: all.flatMap((block) => (block.type === 'sidebar' ? block.sidebar : [])),
  }
}
