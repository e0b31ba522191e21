/** The page while it is taken apart: blocks still to be placed, and the places where something was taken out. */

import type { Block } from './block.ts'

/** Where a caption or a box stood: what is next to it may be its own, and a sentence may go on behind it. */
export interface Taken {
  kind: 'taken'
  what: 'caption' | 'box'
}

export type Item = Block | Taken

export const isBlock = (item: Item | undefined): item is Block => item !== undefined && item.kind !== 'taken'
