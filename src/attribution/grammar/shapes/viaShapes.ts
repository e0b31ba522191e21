import { Kind } from '../../text/charClass.ts'
import { afterSentence, endsLine, lineStart } from '../edges.ts'
import type { NameList } from '../list.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'

const longestLead = 24
const longestHouse = 60
const through = /(?:^|[^\p{Script=Han}])((?:[\p{Script=Han}· ]{1,14}?)?(?:通过|透过|经由|经过|经))$/u

/**
 * …，公司說。透過路透社; （講義通過美聯社）: what translations make of "via", where nothing follows the house. Behind a sentence the
 * word stands alone; in a bracket whoever handed the picture out may stand before it. Gives where the credit begins.
 */
export function viaInChinese(scan: Scan, list: NameList): number | undefined {
  if (!'过由经'.includes(charAt(scan, list.start - 1) || ' ')) return undefined
  const next = skipSpace(scan, list.end)
  const closed = kindAt(scan, next) === Kind.close
  const stopped = kindAt(scan, next) === Kind.final && endsLine(scan, next + 1)
  if (!closed && !stopped && !endsLine(scan, list.end)) return undefined
  const before = textBetween(scan, Math.max(0, list.start - longestLead), list.start)
  const words = through.exec(before)?.[1]
  if (words === undefined) return undefined
  const start = list.start - words.length
  if (closed && kindAt(scan, start - 1) === Kind.open) return start - 1
  const alone = words.length <= 2 && afterSentence(scan, start)
  return alone ? start : undefined
}

const handedOn = /^ [Vv]ia (?:[Tt]he )?[A-Z][\w.'&-]*(?: [A-Z][\w.'&-]*){0,3}$/
const handsOnly = /^(?:[A-Z][\w.'&-]*(?: [\w.'&-]+){0,6} ?\/ ?)?$/

/** Getty Images via The Harbour Post; Roe Productions ltd/Getty Images via Harbour Post: a house from which another, whom nobody knows, has it, as a whole line. */
export function handedOnEnd(scan: Scan, list: NameList): number | undefined {
  const { length } = scan.stream
  if (charAt(scan, list.end) !== ' ' || !/^ [Vv]ia /.test(textBetween(scan, list.end, list.end + 5)))
    return undefined
  let end = list.end
  while (end < length && end - list.end < longestHouse && !endsLine(scan, end)) end++
  const before = textBetween(scan, lineStart(scan, list.start, longestHouse), list.start)
  return handedOn.test(textBetween(scan, list.end, end)) && handsOnly.test(before) ? end : undefined
}
