import type { Block, Id, Inline, PhotoUse, SidebarUse } from '../../../story/types.ts'

/** Every block of a body, those inside list items too, in the order of the page. */
export function* blocksOf(body: readonly Block[]): Generator<Block> {
  for (const block of body) {
    yield block
    if (block.type === 'list') for (const item of block.items) yield* blocksOf(item.children)
  }
}

/** The photos placed in a body. */
export function photosIn(body: readonly Block[]): PhotoUse[] {
  return [...blocksOf(body)].flatMap((block) => (block.type === 'photo' ? [block.photo] : []))
}

/** The boxes placed in a body. */
export function sidebarsIn(body: readonly Block[]): SidebarUse[] {
  return [...blocksOf(body)].flatMap((block) => (block.type === 'sidebar' ? [block.sidebar] : []))
}

/** The links of a body's words to other documents. */
export function documentLinksIn(body: readonly Block[]): { collection: string; id: Id }[] {
  return [...blocksOf(body)].flatMap((block) => ('children' in block ? linksIn(block.children) : []))
}

const linksIn = (line: readonly Inline[]): { collection: string; id: Id }[] =>
  line.flatMap((inline) => {
    if (inline.type === 'documentLink') return [inline, ...linksIn(inline.children)]
    return inline.type === 'link' ? linksIn(inline.children) : []
  })
