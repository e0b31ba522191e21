import type { Register } from '../../attribution/index.ts'
import { captionCredit } from '../../story/words/captionCredit.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Layout, PictureFrame } from '../layout/Layout.ts'
import { ownOf } from '../layout/ownOf.ts'
import type { Page } from '../types.ts'

/** One picture of a page with the words printed beneath it. */
export interface PrintedPicture {
  frame: PictureFrame
  /** As printed beneath it on this page. */
  caption: string
  /** What is printed after the caption; empty when the caption credits everybody itself. */
  credit: string
}

/** Every picture of a page in the layout's order. */
export const printedPictures = (page: Page, layout: Layout, register: Register): PrintedPicture[] =>
  layout.frames
    .filter((frame) => frame.type === 'picture')
    .map((frame) => {
      const caption = captionOf(page, frame)
      return { frame, caption, credit: captionCredit(frame.photo, caption, register) }
    })

/**
 * The caption of a picture in a story is that of its use; a photo that is an item of the page
 * already has the page's caption.
 */
function captionOf({ items }: Page, { item, photo }: PictureFrame): string {
  const subject = items.find(({ name }) => name === item)?.subject
  const own = subject?.type === 'story' ? ownOf(subject, new Set()) : []
  const use = own.find((each) => each.type === 'photo' && each.use.id === photo.id)
  return use?.type === 'photo' && !isBlank(use.use.caption) ? use.use.caption : photo.caption
}
