import type { Block } from './Block.ts'

/**
 * The place where a caption or a box was taken out. What stands beside it may belong to it, and a
 * sentence may go on behind it.
 */
export interface Taken {
  kind: 'taken'
  what: 'caption' | 'box'
}

/**
 * A piece of the page while it is taken apart: a block still to be placed, or a place left empty.
 */
export type Item = Block | Taken

/** Whether there is a block still to be placed. */
export const isBlock = (item: Item | undefined): item is Block => item !== undefined && item.kind !== 'taken'
