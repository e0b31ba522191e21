import type { Locale, Subject } from '../../story/types.ts'
import { treesOf } from '../../gate/judge/treesOf.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { LinkedRows } from '../../gate/judge/linkedRows.ts'
import type { Row } from '../../rows/readable.ts'
import type { GatedKind } from '../../options/slugs.ts'

/**
 * A stored row's tree in one locale, whether it has words there or not.
 * @param linked what it is to hold of what it links; a hash leaves that out
 * @throws StoredShapeError, LexicalNodeError for a row that cannot be read as what it should be.
 */
export function treeIn(
  judging: JudgeContext,
  locale: Locale,
  kind: GatedKind,
  row: Row,
  linked?: LinkedRows,
): Subject {
  const [tree] = treesOf({ ...judging, locales: [locale] }, { kind, row }, linked)
  if (tree === undefined) throw new Error(`No tree was made of ${kind} ${String(row.id)} in ${locale}.`)
  return tree
}
