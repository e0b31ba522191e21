import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { captionCredit } from '../../story/words/captionCredit.ts'
import { creditLine } from '../../story/words/creditLine.ts'
import type { Block, PhotoUse, SidebarUse, Subject } from '../../story/types.ts'
import type { ClearedPage, Page, Placed } from '../types.ts'

/** A page as data: every text as it is placed, each document with its finished credit. */
export type PageJson = Omit<Page, 'items'> & { items: unknown[] }

/** A cleared page as JSON: the `page.json` of the design. */
export const pageJson = (page: ClearedPage, register: Register): PageJson => asJson(page, register)

/**
 * The same for a page that is not cleared, for layout staff. It is no export, so the caller must
 * mark it as a proof.
 */
export const proofJson = (page: Page, register: Register): PageJson => asJson(page, register)

const asJson = (page: Page, register: Register): PageJson => ({
  ...page,
  items: page.items.map((item: Placed) => ({ ...item, subject: subjectJson(item.subject, register) })),
})

/** The document with its finished credit, and with the credits of the photos and boxes in it. */
function subjectJson(subject: Subject, register: Register): object {
  const credited = { ...subject, creditLine: creditLine(subject, register) }
  if (subject.type !== 'story') return credited
  return {
    ...credited,
    body: subject.body.map((block) => blockJson(block, register)),
    photos: subject.photos.map((use) => photoUseJson(use, register)),
    sidebars: subject.sidebars.map((use) => sidebarUseJson(use, register)),
  }
}

function blockJson(block: Block, register: Register): object {
  if (block.type === 'photo') return { ...block, photo: photoUseJson(block.photo, register) }
  return block.type === 'sidebar' ? { ...block, sidebar: sidebarUseJson(block.sidebar, register) } : block
}

/** `credit` is what is printed after this caption: whom the caption itself does not credit. */
const photoUseJson = ({ photo, ...use }: PhotoUse, register: Register): object => ({
  ...use,
  ...(photo && {
    credit: captionCredit(photo, isBlank(use.caption) ? photo.caption : use.caption, register),
    photo: subjectJson(photo, register),
  }),
})

const sidebarUseJson = ({ sidebar, ...use }: SidebarUse, register: Register): object => ({
  ...use,
  ...(sidebar && { sidebar: subjectJson(sidebar, register) }),
})
