import { Kind } from '../../text/charClass.ts'
import type { NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

/** Houses that nobody knows, told by how such names end. */
const house = '[\\p{Script=Han}A-Za-z]{1,8}(?:报|社|台|网|闻|刊|影像|视觉|电视|时报|在线)'
const longestBracket = 40
const unknownBefore = new RegExp(`\\(((?:${house}[/、,] ?){1,3})$`, 'u')
const unknownBehind = new RegExp(`^(?: ?[/、,] ?${house}){1,3}(?=\\))`, 'u')

/** （某時報／彭博社／韓聯社）, （彭博社、某時報）: the ends of a bracket that holds houses nobody knows beside known ones, or nothing. */
export function mixedBracket(scan: Scan, list: NameList): { open: number; end: number } | undefined {
  if (kindAt(scan, list.start) !== Kind.han) return undefined
  const before = charAt(scan, list.start - 1)
  const opens = before === '('
  if (!opens && !'/、,'.includes(before || ' ')) return undefined
  const lead = opens
    ? 1
    : unknownBefore.exec(textBetween(scan, Math.max(0, list.start - longestBracket), list.start))?.[0].length
  if (lead === undefined) return undefined
  const behind = unknownBehind.exec(textBetween(scan, list.end, list.end + longestBracket))?.[0].length ?? 0
  const close = skipSpace(scan, list.end + behind)
  if (charAt(scan, close) !== ')' || (opens && behind === 0)) return undefined
  return { open: list.start - lead, end: close + 1 }
}
