import type { Placement } from '../place/Placement.ts'
import type { Role } from '../../print/types.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { idOf } from '../../rows/idOf.ts'
import { choiceIn, numberIn, locate, rowsIn, textIn, type Located } from '../../story/stored/Located.ts'
import type { Row } from '../../rows/readable.ts'
import type { Id } from '../../story/types.ts'

/** One thing on a page as the editor asked for it; its document is not looked up yet. */
export interface AskedItem {
  /** `item-3`, counted from 1. */
  name: string
  kind: GatedKind
  /** Empty when no document was chosen. */
  id: Id
  role: Role
  columns?: number
  placement: Placement
}

const kinds = { article: 'articles', sidebar: 'sidebars', photo: 'photos' } as const satisfies Record<
  string,
  GatedKind
>

/**
 * What a stored page, or the form of one, places, in its order.
 * @throws StoredShapeError when a field holds something else than the design pins.
 */
export function askedItems(page: Row): AskedItem[] {
  const rows = rowsIn(locate(page), 'items')
  const asked = rows.map(itemOf)
  const elsewhere = {
    photos: new Set(asked.filter(({ kind }) => kind === 'photos').map(({ id }) => id)),
    sidebars: new Set(asked.filter(({ kind }) => kind === 'sidebars').map(({ id }) => id)),
  }
  return asked.map((item) => ({ ...item, placement: { ...item.placement, elsewhere } }))
}

function itemOf(row: Located, index: number): AskedItem {
  const chosen = choiceIn(row, 'kind', ['article', 'sidebar', 'photo'], 'article')
  const columns = numberIn(row, 'columns')
  const endAfter = numberIn(row, 'endAfter')
  return {
    name: `item-${index + 1}`,
    kind: kinds[chosen],
    id: idOf(row.value[chosen]) ?? '',
    role: roleOf(row, chosen, index),
    ...(columns !== undefined && { columns }),
    placement: {
      headline: textIn(row, 'headline'),
      caption: textIn(row, 'caption'),
      ...(endAfter !== undefined && { endAfter }),
    },
  }
}

/**
 * A box is set as one and a picture as one, whatever weight they were given; a story that was given
 * none leads when it is first.
 */
function roleOf(row: Located, kind: keyof typeof kinds, index: number): Role {
  if (kind !== 'article') return kind === 'sidebar' ? 'box' : 'picture'
  const role = choiceIn(
    row,
    'role',
    ['lead', 'second', 'brief', 'box', 'picture'],
    index === 0 ? 'lead' : 'second',
  )
  return role === 'box' || role === 'picture' ? 'second' : role
}
