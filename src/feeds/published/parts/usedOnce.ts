import type { Story } from '../../../story/types.ts'
import { placedByBlocks } from '../placedByBlocks.ts'
import type { BlockContext } from './publishedBlocks.ts'
import type { PublishedBlock, PublishedPhoto, PublishedSidebar } from '../types.ts'

interface Used {
  photos: PublishedPhoto[]
  sidebars: PublishedSidebar[]
}

/**
 * Every photo and box of a story once, as its first use shows it: those beside the text first,
 * because an editor puts there what leads the story, then those in its body.
 */
export function usedOnce(story: Story, body: readonly PublishedBlock[], context: BlockContext): Used {
  const placed = placedByBlocks(body)
  const beside = {
    photos: story.photos.flatMap(({ photo, caption }) => (photo ? context.photo(photo, caption) : [])),
    sidebars: story.sidebars.flatMap(({ sidebar }) => (sidebar ? context.sidebar(sidebar) : [])),
  }
  return {
    photos: firstOfEach([...beside.photos, ...placed.photos]),
    sidebars: firstOfEach([...beside.sidebars, ...placed.sidebars]),
  }
}

const firstOfEach = <T extends { guid: string }>(uses: readonly T[]): T[] =>
  uses.filter(({ guid }, at) => uses.findIndex((use) => use.guid === guid) === at)
