import { commonY, heightOf } from '../marks/areas.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { above } from '../roles/neighbours.ts'
import type { HeadGroup } from './groupHeads.ts'

/** How far beside a head set downwards its text begins, in type sizes of the head. */
const NEAR = 2.5

/**
 * Headlines set downwards, with the columns of text beside them that have no headline above. One
 * beside a picture, or beside a story that has its own headline, is none of these.
 */
export const sideHeads = ({ blocks }: Layout): HeadGroup[] => {
  const known = blocks.filter(({ role, way }) => way === 'across' && (role === 'head' || role === 'body'))
  const heads = blocks.filter(({ role, way }) => way === 'down' && role === 'head')
  return heads.flatMap((head) => {
    const beside = known.filter(
      (block) => block.role === 'body' && isBeside(head, block) && !hasHead(block, head, known),
    )
    return beside.length > 0 ? [{ heads: [head], beside }] : []
  })
}

const isBeside = (head: PageBlock, block: PageBlock): boolean => {
  const gap = Math.max(block.x0 - head.x1, head.x0 - block.x1)
  return (
    head.panel === block.panel &&
    gap > -2 &&
    gap < NEAR * head.size &&
    commonY(head, block) > 0.5 * Math.min(heightOf(head), heightOf(block)) &&
    block.y0 > head.y0 - head.size
  )
}

/** Whether a headline stands over a block no further up than the head beside it begins. */
const hasHead = (block: PageBlock, head: PageBlock, known: readonly PageBlock[]): boolean => {
  const over = above(block, known)
  return over?.role === 'head' && over.y1 > head.y0 - head.size
}
