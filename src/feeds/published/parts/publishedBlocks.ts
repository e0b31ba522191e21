import type { Block, Inline, ListItem, Photo, PhotoUse, SidebarUse } from '../../../story/types.ts'
import { addressOf } from './addressOf.ts'
import type {
  PublishedBlock,
  PublishedInline,
  PublishedItem,
  PublishedPhoto,
  PublishedSidebar,
} from '../types.ts'

/** What the blocks of one document are published with. */
export interface BlockContext {
  /** The address of the page on which they stand. */
  page: string
  linkUrl?: (link: { collection: string; id: string }) => string | undefined
  photo: (photo: Photo, caption: string) => PublishedPhoto
  sidebar: (use: NonNullable<SidebarUse['sidebar']>) => PublishedSidebar
}

/** A body for readers. Photos and boxes that a reader may not see are dropped, their caption too. */
export const publishedBlocks = (blocks: readonly Block[], context: BlockContext): PublishedBlock[] =>
  blocks.flatMap((block) => blockOf(block, context) ?? [])

function blockOf(block: Block, context: BlockContext): PublishedBlock | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
    case 'subhead':
      return { ...block, children: lineOf(block.children, context) }
    case 'list':
      return { ...block, items: block.items.map((item) => itemOf(item, context)) }
    case 'rule':
      return block
    case 'photo':
      return photoOf(block.photo, context)
    case 'sidebar':
      return sidebarOf(block.sidebar, context)
  }
}

const itemOf = ({ children, checked }: ListItem, context: BlockContext): PublishedItem => ({
  children: publishedBlocks(children, context),
  ...(checked !== undefined && { checked }),
})

const photoOf = ({ photo, caption }: PhotoUse, context: BlockContext): PublishedBlock | undefined =>
  photo && { type: 'photo', photo: context.photo(photo, caption) }

const sidebarOf = ({ sidebar }: SidebarUse, context: BlockContext): PublishedBlock | undefined =>
  sidebar && { type: 'sidebar', sidebar: context.sidebar(sidebar) }

const lineOf = (line: readonly Inline[], context: BlockContext): PublishedInline[] =>
  line.flatMap((inline) => inlineOf(inline, context))

function inlineOf(inline: Inline, context: BlockContext): PublishedInline[] {
  if (inline.type !== 'link' && inline.type !== 'documentLink') return [inline]
  const children = lineOf(inline.children, context)
  const target = inline.type === 'link' ? inline.url : context.linkUrl?.(inline)
  const url = target === undefined ? undefined : addressOf(target, context.page)
  // A link that readers may not be given, or that leads to what they do not see, keeps its words.
  if (url === undefined) return children
  return [{ type: 'link', url, ...(inline.newTab && { newTab: true }), children }]
}
