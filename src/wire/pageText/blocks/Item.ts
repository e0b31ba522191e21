import type { Block } from './Block.ts'

/**
 * Marks the place from which a caption or a box was taken. Its neighbours may belong to it, and a
 * sentence that it interrupts continues after it.
 */
export interface Taken {
  kind: 'taken'
  what: 'caption' | 'box'
}

/**
 * What remains of the page while captions and boxes are taken out: blocks that belong to nothing
 * yet, and the places of those already taken.
 */
export type Item = Block | Taken

/** Whether the item is a block that belongs to nothing yet. */
export const isBlock = (item: Item | undefined): item is Block => item !== undefined && item.kind !== 'taken'
