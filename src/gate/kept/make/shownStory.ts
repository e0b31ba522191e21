import type { Block, Id, Inline, ListItem, Sidebar, Story } from '../../../story/types.ts'

/** Whether readers find a document that the words link. */
export type IsFound = (link: { collection: string; id: Id }) => boolean

/**
 * A story as readers may see it: without the photos and boxes that it does not hold, whose captions
 * and ids go with them, and without links to documents that readers do not find, whose words stay.
 *
 * @param story with every photo and box in it that readers may see, and no others
 */
export const shownStory = (story: Story, isFound: IsFound): Story => ({
  ...story,
  photos: story.photos.filter(({ photo }) => photo !== undefined),
  sidebars: story.sidebars.flatMap((use) =>
    use.sidebar ? [{ ...use, sidebar: shownBox(use.sidebar, isFound) }] : [],
  ),
  body: shownBlocks(story.body, isFound),
})

const shownBox = (box: Sidebar, isFound: IsFound): Sidebar => ({
  ...box,
  body: shownBlocks(box.body, isFound),
})

const shownBlocks = (blocks: readonly Block[], isFound: IsFound): Block[] =>
  blocks.flatMap((block) => shownBlock(block, isFound))

function shownBlock(block: Block, isFound: IsFound): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quotation':
      return [{ ...block, children: shownLine(block.children, isFound) }]
    case 'list':
      return [{ ...block, items: block.items.map((item) => shownItem(item, isFound)) }]
    case 'rule':
      return [block]
    case 'photo':
      return block.photo.photo ? [block] : []
    case 'sidebar': {
      const { sidebar } = block.sidebar
      return sidebar ? [{ ...block, sidebar: { ...block.sidebar, sidebar: shownBox(sidebar, isFound) } }] : []
    }
  }
}

const shownItem = (item: ListItem, isFound: IsFound): ListItem => ({
  ...item,
  children: shownBlocks(item.children, isFound),
})

const shownLine = (line: readonly Inline[], isFound: IsFound): Inline[] =>
  line.flatMap((inline): Inline[] => {
    if (inline.type !== 'link' && inline.type !== 'documentLink') return [inline]
    const children = shownLine(inline.children, isFound)
    return inline.type === 'link' || isFound(inline) ? [{ ...inline, children }] : children
  })
