import { widest } from '../lines/fill.ts'
import type { BlockKind } from './Block.ts'
import type { PageLines } from './PageLines.ts'

/** A block that lines are still being added to. */
export interface OpenBlock {
  kind: BlockKind
  /** The index of its first line. */
  first: number
  /** One past its last line so far. */
  end: number
  /** Whether it takes no further line. */
  closed: boolean
}

/** The width of the column, in em: that of the widest of the block's last six lines. */
export const columnOf = ({ first, end }: OpenBlock, page: PageLines): number =>
  widest(page.lines.slice(Math.max(first, end - 6), end).map(({ width }) => width))
