import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Block, PhotoUse, Story } from '../../story/types.ts'
import { cutAfter } from './cutAfter.ts'
import type { Placement } from './Placement.ts'

/**
 * A story as it stands on one page: cut, under this page's headline, with this page's caption on
 * its first picture, and without the photos and boxes that the page places by themselves. Nothing
 * else changes, so that its credit is still its own.
 */
export function placeStory(
  story: Story,
  { headline = '', endAfter, caption = '', elsewhere }: Placement,
): Story {
  const isHere = (kind: 'photos' | 'sidebars', id: string) => !elsewhere?.[kind].has(id)
  const body = cutAfter(story.body, endAfter).filter(
    (block) =>
      (block.type !== 'photo' || isHere('photos', block.photo.id)) &&
      (block.type !== 'sidebar' || isHere('sidebars', block.sidebar.id)),
  )
  const placed: Story = {
    ...story,
    headline: isBlank(headline) ? story.headline : headline,
    body,
    photos: story.photos.filter(({ id }) => isHere('photos', id)),
    sidebars: story.sidebars.filter(({ id }) => isHere('sidebars', id)),
  }
  return isBlank(caption) ? placed : withCaption(placed, caption)
}

/**
 * In reading order the pictures beside the story come first; a story without any has no use for the
 * caption.
 */
function withCaption(story: Story, caption: string): Story {
  const [first, ...others] = story.photos
  if (first) return { ...story, photos: [captioned(first, caption), ...others] }
  const at = story.body.findIndex(({ type }) => type === 'photo')
  return {
    ...story,
    body: story.body.map((block, index) => (index === at ? captionedIn(block, caption) : block)),
  }
}

const captioned = (use: PhotoUse, caption: string): PhotoUse => ({ ...use, caption })

const captionedIn = (block: Block, caption: string): Block =>
  block.type === 'photo' ? { ...block, photo: captioned(block.photo, caption) } : block
