import type { Id, Photo, PhotoUse, Sidebar, SidebarUse, Subject } from './types.ts'
import { blocksOf } from './words/blocksOf.ts'

/** One place at which a document shows a photo or a box. */
export interface Placed {
  kind: 'photo' | 'sidebar'
  id: Id
  /** The form field that places it: `photos.2.photo`, `sidebars`, `body`. */
  path: string
  /** The photo or box itself, where the tree holds it. */
  document?: Photo | Sidebar
}

/**
 * Every photo and box that a document places, repeats included: first those in its body (photos,
 * then boxes), then those beside it, in the order of the form.
 */
export function placedIn(subject: Subject): Placed[] {
  if (subject.type === 'photo') return []
  const blocks = [...blocksOf(subject.body)]
  const inBody = [
    ...blocks.flatMap((block) => (block.type === 'photo' ? [ofPhoto(block.photo, 'body')] : [])),
    ...blocks.flatMap((block) => (block.type === 'sidebar' ? [ofSidebar(block.sidebar, 'body')] : [])),
  ]
  if (subject.type === 'sidebar') return inBody
  return [
    ...inBody,
    ...subject.photos.map((use, at) => ofPhoto(use, `photos.${at}.photo`)),
    ...subject.sidebars.map((use) => ofSidebar(use, 'sidebars')),
  ]
}

const ofPhoto = ({ id, photo }: PhotoUse, path: string): Placed => ({
  kind: 'photo',
  id,
  path,
  ...(photo && { document: photo }),
})

const ofSidebar = ({ id, sidebar }: SidebarUse, path: string): Placed => ({
  kind: 'sidebar',
  id,
  path,
  ...(sidebar && { document: sidebar }),
})
