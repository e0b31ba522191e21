import { everyBlock } from './everyBlock.ts'
import type { PublishedFields, PublishedPhoto, PublishedSidebar } from './types.ts'

/** The photos and boxes of a story that its body does not place. */
export function besideBody({ body = [], photos = [], sidebars = [] }: PublishedFields): {
  photos: PublishedPhoto[]
  sidebars: PublishedSidebar[]
} {
  const placed = new Set(
    [...everyBlock(body)].flatMap((block) => {
      if (block.type === 'photo') return block.photo.guid
      return block.type === 'sidebar' ? block.sidebar.guid : []
    }),
  )
  const isBeside = ({ guid }: { guid: string }) => !placed.has(guid)
  return { photos: photos.filter(isBeside), sidebars: sidebars.filter(isBeside) }
}
