import type { Story } from '../../../story/types.ts'
import { everyBlock } from '../everyBlock.ts'
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
  const inBody = [...everyBlock(body)]
  const beside = {
    photos: story.photos.flatMap(({ photo, caption }) => (photo ? context.photo(photo, caption) : [])),
    sidebars: story.sidebars.flatMap(({ sidebar }) => (sidebar ? context.sidebar(sidebar) : [])),
  }
  const photos = inBody.flatMap((block) => (block.type === 'photo' ? block.photo : []))
  const sidebars = inBody.flatMap((block) => (block.type === 'sidebar' ? block.sidebar : []))
  return {
    photos: firstOfEach([...beside.photos, ...photos]),
    sidebars: firstOfEach([...beside.sidebars, ...sidebars]),
  }
}

const firstOfEach = <T extends { guid: string }>(uses: readonly T[]): T[] =>
  uses.filter(({ guid }, at) => uses.findIndex((use) => use.guid === guid) === at)
