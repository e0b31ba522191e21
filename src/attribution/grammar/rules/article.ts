import { After } from '../../lexicon/after.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak, endsBeforeBreak } from '../edges.ts'
import { beforeModifiers } from '../lead.ts'
import { charAt, type Scan } from '../scan.ts'
import { dateEnd } from '../date.ts'
import { wordAt } from '../wordAt.ts'

/** 新華社…電 人民日報12月12日評論員文章: a paper's article that an agency carries whole. */
export const article: Rule = (scan, list) => {
  if (charAt(scan, list.start) === '@') return undefined
  if (!beginsAfterBreak(scan, beforeModifiers(scan, list.start))) return undefined
  const at = dateEnd(scan, list.end)
  const word = wordAt(scan, at)
  if (!word || !(word.value & After.article) || !(endsBeforeBreak(scan, word.end) || isSaid(scan, word.end)))
    return undefined
  return draft(list, 'lede', { start: list.start, end: word.end })
}

/** 社評指 */
function isSaid(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  return word !== undefined && (word.value & After.say) !== 0
}
