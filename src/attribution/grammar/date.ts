import { Kind } from '../text/charClass.ts'
import { charAt, kindAt, type Scan, textBetween } from './scan.ts'

// I and l: what OCR reads for 1.
const numerals = 'Il〇零一二三四五六七八九十廿卅'
const units = '年月日号时点分'

function isNumeral(scan: Scan, at: number): boolean {
  return kindAt(scan, at) === Kind.digit || (charAt(scan, at) !== '' && numerals.includes(charAt(scan, at)))
}

/** The end of 2026-06-22, or `at`. */
function isoDateEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.digit || charAt(scan, at + 4) !== '-') return at
  return at + (/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(textBetween(scan, at, at + 11))?.[0].length ?? 0)
}

/** The end of a date or time that starts at `at`: 1月25日, 六月二十一日, 8/30日, 9时; or `at` when there is none. */
export function dateEnd(scan: Scan, at: number): number {
  const iso = isoDateEnd(scan, at)
  if (iso > at) return iso
  let end = at
  let from = at
  while (end - at < 24) {
    let i = from
    while (i - from < 6 && isNumeral(scan, i)) i++
    if (i === from) break
    const unit = charAt(scan, i)
    if (unit === '/' && isNumeral(scan, i + 1)) from = i + 1
    else if (unit !== '' && units.includes(unit)) end = from = i + 1
    else break
  }
  return end
}

/** The end of a date in brackets, with the 日 after it: （21日）, (21)日; or `at` when there is none. */
export function bracketDateEnd(scan: Scan, at: number): number {
  if (kindAt(scan, at) !== Kind.open) return at
  let end = dateEnd(scan, at + 1)
  if (end === at + 1) while (end - at < 4 && isNumeral(scan, end)) end++
  if (end === at + 1 || kindAt(scan, end) !== Kind.close) return at
  return charAt(scan, end + 1) === '日' ? end + 2 : end + 1
}
