import type { Block, PhotoUse, Sidebar, Story } from '../../story/types.ts'
import type { Page } from '../types.ts'

/** A photo or box that is printed with its story. */
export type Own =
  | { type: 'photo'; use: PhotoUse & { photo: NonNullable<PhotoUse['photo']> } }
  | { type: 'sidebar'; sidebar: Sidebar }

/**
 * The photos and boxes to print with a story, first those between its paragraphs, each once. Left
 * out are those that the page places as separate items, those printed with an earlier story, and
 * those that readers may not see (the tree has only their ids).
 */
export function ownOf(story: Story, taken: Set<string>): Own[] {
  const all = [
    ...story.body.flatMap(inBlock),
    ...story.photos.flatMap(ofPhoto),
    ...story.sidebars.flatMap(({ sidebar }) => ofSidebar(sidebar)),
  ]
  return all.filter((own) => {
    const key = own.type === 'photo' ? `photo-${own.use.id}` : `sidebar-${own.sidebar.id}`
    const isNew = !taken.has(key)
    taken.add(key)
    return isNew
  })
}

/** The keys of photos and boxes that the page places as separate items: `photo-12`, `sidebar-3`. */
export const placedKeys = ({ items }: Page): Set<string> =>
  new Set(items.map(({ subject }) => `${subject.type}-${subject.id}`))

function inBlock(block: Block): Own[] {
  if (block.type === 'photo') return ofPhoto(block.photo)
  if (block.type === 'sidebar') return ofSidebar(block.sidebar.sidebar)
  return block.type === 'list' ? block.items.flatMap(({ children }) => children.flatMap(inBlock)) : []
}

const ofPhoto = (use: PhotoUse): Own[] =>
  use.photo ? [{ type: 'photo', use: { ...use, photo: use.photo } }] : []

const ofSidebar = (sidebar: Sidebar | undefined): Own[] => (sidebar ? [{ type: 'sidebar', sidebar }] : [])
