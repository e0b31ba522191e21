import type { Locale, Subject } from '../../story/types.ts'
import { treesOf, type Bench } from '../guard/judgeRow.ts'
import type { LinkedRows } from '../guard/linkedRows.ts'
import type { Row } from '../guard/readable.ts'
import type { GatedKind } from '../../slugs.ts'

/** For trees whose linked documents do not count: a hash leaves them out. */
export const noLinks: LinkedRows = {
  articles: new Map(),
  photos: new Map(),
  sidebars: new Map(),
  asked: { articles: [], photos: [], sidebars: [] },
}

/**
 * A stored row's tree in one locale, whether it has words there or not.
 * @throws StoredShapeError, LexicalNodeError for a row that cannot be read as what it should be.
 */
export function treeIn(
  bench: Bench,
  locale: Locale,
  kind: GatedKind,
  row: Row,
  linked: LinkedRows = noLinks,
): Subject {
  const [tree] = treesOf({ ...bench, locales: [locale] }, { kind, row }, linked)
  if (tree === undefined) throw new Error(`No tree was made of ${kind} ${String(row.id)} in ${locale}.`)
  return tree
}
