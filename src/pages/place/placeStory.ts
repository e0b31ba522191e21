import { isBlank } from '../../attribution/text/isBlank.ts'
import type { PhotoUse, Story } from '../../story/types.ts'
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
 * The caption goes to the first picture beside the story, or else to the first in its body; a story
 * without pictures has no use for it. Where the body places that picture too, the caption goes
 * there as well: it is printed once, at its first place.
 */
function withCaption(story: Story, caption: string): Story {
  const [first, ...others] = story.photos
  const id = first?.id ?? story.body.find((block) => block.type === 'photo')?.photo.id
  return {
    ...story,
    photos: first ? [captioned(first, caption), ...others] : story.photos,
    body: story.body.map((block) =>
      block.type === 'photo' && block.photo.id === id
        ? { ...block, photo: captioned(block.photo, caption) }
        : block,
    ),
  }
}

const captioned = (use: PhotoUse, caption: string): PhotoUse => ({ ...use, caption })
