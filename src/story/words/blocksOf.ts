import type { Block, Id, Inline } from '../types.ts'

/** Every block of a body, those inside list items too, in the order of the page. */
export function* blocksOf(body: readonly Block[]): Generator<Block> {
  for (const block of body) {
    yield block
    if (block.type === 'list') for (const item of block.items) yield* blocksOf(item.children)
  }
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
