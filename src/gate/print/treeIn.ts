import type { Locale, Subject } from '../../story/types.ts'
import { treesOf, type Bench } from '../guard/judgeRow.ts'
import type { LinkedRows } from '../guard/linkedRows.ts'
import type { Row } from '../guard/readable.ts'
import type { GatedKind } from '../../slugs.ts'

/**
 * A stored row's tree in one locale, whether it has words there or not.
 * @param linked what it is to hold of what it links; a hash leaves that out
 * @throws StoredShapeError, LexicalNodeError for a row that cannot be read as what it should be.
 */
export function treeIn(
  bench: Bench,
  locale: Locale,
  kind: GatedKind,
  row: Row,
  linked?: LinkedRows,
): Subject {
  const [tree] = treesOf({ ...bench, locales: [locale] }, { kind, row }, linked)
  if (tree === undefined) throw new Error(`No tree was made of ${kind} ${String(row.id)} in ${locale}.`)
  return tree
}
