import { After, after } from '../../lexicon/after.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { dateEnd } from '../date.ts'

/** 新華社…電 人民日報12月12日評論員文章: a paper's article that an agency carries whole. */
export const article: Rule = (scan, list) => {
  if (!beginsAfterBreak(scan, list.start)) return undefined
  const at = dateEnd(scan, list.end)
  const word = after.find(scan.stream.code, at, scan.stream.length, scan.meter)
  if (!word || !(word.value & After.article)) return undefined
  return draft(list, 'lede', { start: list.start, end: word.end })
}
