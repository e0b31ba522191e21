import { commonX, widthOf } from '../marks/areas.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { above, below } from '../roles/neighbours.ts'

/** The heads of one story: its kicker, headline and deck. */
export interface HeadGroup {
  heads: PageBlock[]
  /** Of heads set downwards: the columns right beside them. */
  beside?: PageBlock[]
}

/** How far below a head the next one of the same story may begin, in type sizes of the larger. */
const GAP = 2.2
/** The most characters of a kicker that is not larger than the text. */
const KICKER = 30

/** Puts the heads together that head the same story. */
export const groupHeads = (layout: Layout): HeadGroup[] => {
  const known = layout.blocks.filter(
    ({ role, way }) =>
      (role === 'head' ||
        role === 'body' ||
        role === 'byline' ||
        role === 'subhead' ||
        role === 'continued') &&
      way === 'across',
  )
  const heads = known.filter(({ role }) => role === 'head')
  const parents = new Map<PageBlock, PageBlock>()
  for (const head of heads) {
    const over = above(head, known)
    if (over?.role === 'head' && head.y0 - over.y1 < GAP * Math.max(head.size, over.size) * 0.8)
      parents.set(head, over)
  }
  for (const head of heads) {
    const children = heads.filter((child) => parents.get(child) === head)
    for (const child of children) if (!isOfSameStory(head, child, children, known)) parents.delete(child)
  }
  const rootOf = (head: PageBlock): PageBlock => {
    let root = head
    for (let over = parents.get(root); over; over = parents.get(root)) root = over
    return root
  }
  const groups = new Map<PageBlock, PageBlock[]>()
  for (const head of heads) groups.set(rootOf(head), [...(groups.get(rootOf(head)) ?? []), head])
  return [...groups.values()].map((group) => ({ heads: withSmall(group, known, layout) }))
}

/** Whether a head under another belongs to the same story: it spans it, or it is its deck. */
const isOfSameStory = (
  head: PageBlock,
  child: PageBlock,
  children: readonly PageBlock[],
  known: readonly PageBlock[],
): boolean => {
  const isWide = commonX(head, child) > 0.6 * widthOf(head) || widthOf(child) > widthOf(head)
  if (children.length === 1) return isWide || child.size > head.size || !isSignedBelow(child, known)
  const sizes = children.map(({ size }) => size)
  const least = Math.min(...sizes)
  return (
    child.size === least &&
    least < 0.85 * Math.max(...sizes) &&
    sizes.filter((size) => size === least).length === 1
  )
}

const isSignedBelow = (head: PageBlock, known: readonly PageBlock[]): boolean => {
  const under = below(head, known)
  return under?.role === 'byline' || (under?.role === 'head' && under.size < head.size)
}

/** The group with the small kicker over it and the small deck under it, which take their roles by it. */
const withSmall = (
  group: readonly PageBlock[],
  known: readonly PageBlock[],
  { text }: Layout,
): PageBlock[] => {
  const all = [...group].sort((a, b) => a.y0 - b.y0)
  const first = all[0]
  const over = first && above(first, known)
  const isKicker =
    over?.role === 'body' &&
    over.lines.length === 1 &&
    over.text.length <= KICKER &&
    over.font !== text.font &&
    first !== undefined &&
    first.y0 - over.y1 < 2 * first.size &&
    above(over, known)?.role !== 'head' &&
    !/[。，,.]$/.test(over.text)
  if (isKicker && over) {
    over.role = 'head'
    all.unshift(over)
  }
  for (let last = all.at(-1); last; last = all.at(-1)) {
    const under = below(last, known)
    if (!under || under.role !== 'body' || !isDeck(under, last, known, text)) break
    under.role = 'head'
    all.push(under)
  }
  return all
}

/** Whether a short block in a type of its own, between a headline and its text, is the deck. */
const isDeck = (
  block: PageBlock,
  head: PageBlock,
  known: readonly PageBlock[],
  text: { size: number; font: string },
): boolean => {
  if (block.font === text.font || block.lines.length > 4 || block.size < 0.98 * text.size) return false
  if (block.y0 - head.y1 > 2 * head.size || above(block, known) !== head) return false
  const under = below(block, known)
  return widthOf(block) > 0.5 * widthOf(head) && (under?.role === 'body' || under?.role === 'byline')
}
