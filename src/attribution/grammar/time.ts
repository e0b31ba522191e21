import { bracketDateEnd, dateEnd } from './date.ts'
import { charAt, type Scan, textBetween } from './scan.ts'

/** Times without a number, and the time of a day. */
const words =
  /^(?:当地时间|北京时间|台北时间)?(?:[上本这]?个?(?:周|星期|礼拜)[一二三四五六日天]?|[上本这]个?月(?:底|初|中旬)?|[昨今前当][天日晚早晨年]|去年|日前|近日|近期|最近|此前|早前|早些时候|稍早|先前|随后|年初)/
const hour = /^(?:清晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|凌晨|深夜|早)/
const starts = '当北台上本这周星礼昨今前去日近最此早稍先随年个'

/** The end of when something was done: 上月27日, 今（23）日上午, 3月2日, 近日; or `at` where no time stands. */
export function timeEnd(scan: Scan, at: number): number {
  let end = at
  for (let i = 0; i < 3; i++) {
    const next = partEnd(scan, end)
    if (next === end) break
    end = next
  }
  return end === at ? at : end + (hour.exec(textBetween(scan, end, end + 2))?.[0].length ?? 0)
}

function partEnd(scan: Scan, at: number): number {
  // 19日、21日
  const from = charAt(scan, at) === '、' ? at + 1 : at
  const dated = Math.max(dateEnd(scan, from), bracketDateEnd(scan, from))
  if (dated > from) return dated
  // 今（23）日: the word's 日 stands behind the bracket.
  if ('昨今前'.includes(charAt(scan, at) || ' ') && charAt(scan, at + 1) === '(')
    return Math.max(at, bracketDateEnd(scan, at + 1))
  // 在3月2日
  if ('在于'.includes(charAt(scan, at) || ' ')) {
    const end = '在于'.includes(charAt(scan, at + 1) || ' ') ? at + 1 : partEnd(scan, at + 1)
    return end === at + 1 ? at : end
  }
  if (!starts.includes(charAt(scan, at) || ' ')) return at
  return at + (words.exec(textBetween(scan, at, at + 12))?.[0].length ?? 0)
}
