import { common, distance } from '../marks/areas.ts'
import type { Layout } from '../blocks/Layout.ts'
import type { PageBlock } from '../blocks/PageBlock.ts'
import { above, isRuledOff, leftOf } from '../roles/neighbours.ts'
import type { HeadGroup } from './groupHeads.ts'

/**
 * Which group of heads each block of text belongs to: the one above it in its column, or, for a
 * column that has none of its own, that of the column to its left.
 */
export const ownersOf = (layout: Layout, groups: readonly HeadGroup[]): Map<PageBlock, HeadGroup> => {
  const owners = new Map<PageBlock, HeadGroup>()
  for (const group of groups) for (const head of group.heads) owners.set(head, group)
  const known = layout.blocks.filter(
    ({ role, way }) => way === 'across' && ['head', 'body', 'subhead', 'byline', 'continued'].includes(role),
  )
  for (const group of groups) for (const block of group.beside ?? []) owners.set(block, group)
  const asked = new Set<PageBlock>()
  const ownerOf = (block: PageBlock): HeadGroup | undefined => {
    const known_ = owners.get(block)
    if (known_ || asked.has(block)) return known_
    asked.add(block)
    const owner = found(block)
    if (owner) owners.set(block, owner)
    return owner
  }
  const fromLeft = (block: PageBlock): HeadGroup | undefined => {
    const left = leftOf(
      block,
      known.filter(({ role }) => role === 'body' || role === 'subhead'),
    )
    return left && ownerOf(left)
  }
  const found = (block: PageBlock): HeadGroup | undefined => {
    const over = above(block, known)
    if (!over) return fromLeft(block) ?? ofPanel(block)
    if (over.role === 'head') return owners.get(over)
    // A rule across the whole page ends every story above it.
    if (isAcross(over.y1, block.y0, layout)) return undefined
    const isOver = over.role === 'continued' && block.role !== 'byline' && block.role !== 'continued'
    if (isOver || isRuledOff(block, over.y1, block.y0, layout.rules)) {
      const left = fromLeft(block)
      if (left && isUnder(block, left)) return left
      if (isOver) return left
    }
    return ownerOf(over)
  }
  /** The only heads of its panel. */
  const ofPanel = (block: PageBlock): HeadGroup | undefined => {
    if (block.panel < 0) return undefined
    const own = groups.filter(({ heads }) => heads.some(({ panel }) => panel === block.panel))
    return own.length === 1 ? own[0] : undefined
  }
  for (const block of known) ownerOf(block)
  // What else runs downwards beside a story is a head of it: the nearest.
  const beside = layout.blocks.filter(({ way, role }) => way === 'down' && role === 'head')
  for (const block of beside.filter((one) => !owners.has(one))) {
    const [nearest] = [...groups].sort((a, b) => away(a, block) - away(b, block))
    if (nearest) {
      owners.set(block, nearest)
      nearest.heads.push(block)
    }
  }
  return owners
}

const isAcross = (from: number, to: number, { rules, width }: Layout): boolean =>
  rules.some((rule) => rule.y0 >= from - 2 && rule.y1 <= to + 2 && rule.x1 - rule.x0 > 0.85 * width)

const away = ({ heads }: HeadGroup, block: PageBlock): number =>
  Math.min(...heads.map((head) => distance(head, block)))

/** Whether a block stands below heads, within their width. */
const isUnder = (block: PageBlock, { heads }: HeadGroup): boolean =>
  heads.some(
    (head) =>
      head.y1 <= block.y0 && common(head.x0, head.x1, block.x0, block.x1) > 0.5 * (block.x1 - block.x0),
  )
