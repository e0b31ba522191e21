import type { PublishedBlock } from './types.ts'

/** Every block of a body, those inside list items too, in the order of the page. */
export function* everyBlock(body: readonly PublishedBlock[]): Generator<PublishedBlock> {
  for (const block of body) {
    yield block
    if (block.type === 'list') for (const { children } of block.items) yield* everyBlock(children)
  }
}
