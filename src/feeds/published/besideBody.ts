import { placedByBlocks } from './placedByBlocks.ts'
import type { PublishedFields, PublishedPhoto, PublishedSidebar } from './types.ts'

/** The photos and boxes of a story that its body does not place. */
export function besideBody({ body = [], photos = [], sidebars = [] }: PublishedFields): {
  photos: PublishedPhoto[]
  sidebars: PublishedSidebar[]
} {
  const placed = placedByBlocks(body)
  const guids = new Set([...placed.photos, ...placed.sidebars].map(({ guid }) => guid))
  const isBeside = ({ guid }: { guid: string }) => !guids.has(guid)
  return { photos: photos.filter(isBeside), sidebars: sidebars.filter(isBeside) }
}
