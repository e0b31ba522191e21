/**
 * Lines back into running text. Between Chinese characters a line end is nothing; between Latin words it is a space; a hyphen at
 * the end of a Latin line (a soft one always) is the compositor's, unless the page writes the same compound with it elsewhere or the word before it is
 * one that compounds are made with (self-, long-).
 */

import { isSquare } from '../text/ink.ts'
import { EMPTY, joinStrips, sliceStrip, SPACE, type Strip } from '../text/strip.ts'

const COMPOUNDING =
  /(?:^|[^A-Za-z])(?:self|ex|well|non|co|long|short|high|low|mid|cross|anti|pro|pre|post|vice|all|half|\d+)$/i

/** The text of the lines, and the hyphens that were taken off. */
export const joinLines = (lines: readonly Strip[]): { strip: Strip; hyphens: Strip } => {
  const compounds = compoundsIn(lines)
  const parts: Strip[] = []
  const hyphens: Strip[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.text.endsWith('\u00ad') || (next && isBroken(line.text, next.text, compounds))) {
      parts.push(sliceStrip(line, 0, line.text.length - 1))
      hyphens.push(sliceStrip(line, line.text.length - 1))
    } else {
      parts.push(line, next && needsSpace(line.text, next.text) ? SPACE : EMPTY)
    }
  }
  return { strip: joinStrips(parts), hyphens: joinStrips(hyphens) }
}

/** Bounded, and starting only where a word does: linear in any text. */
const COMPOUND = /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{1,30}-[a-zà-ɏ]{1,30}/g
const LETTER = /[A-Za-zÀ-ɏ]/

/** The words that the text itself writes with a hyphen. */
const compoundsIn = (lines: readonly Strip[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => (text.includes('-') ? (text.match(COMPOUND) ?? []) : [])))

const isBroken = (line: string, next: string, compounds: ReadonlySet<string>): boolean => {
  if (!/[A-Za-zÀ-ɏ\d][-‐]$/.test(line.slice(-2)) || !/^[a-zà-ɏ]/.test(next)) return false
  const stem = line.slice(0, -1)
  if (COMPOUNDING.test(stem.slice(-8))) return false
  const first = /[A-Za-zÀ-ɏ]{1,30}$/.exec(stem.slice(-30))?.[0] ?? ''
  const second = /^[a-zà-ɏ]{1,30}/.exec(next)?.[0] ?? ''
  return first !== '' && !compounds.has(`${first}-${second}`)
}

const needsSpace = (line: string, next: string): boolean => {
  const last = line.charCodeAt(line.length - 1)
  const first = next.charCodeAt(0)
  if (isSquare(last) || isSquare(first)) return false
  // After a hyphen or a dash that stays, the word goes on; a number broken by the column of a Chinese text is one number.
  if (/[-‐/]$/.test(line)) return false
  const bothNumbers = /[\d,.]$/.test(line) && /^\d/.test(next)
  return !(bothNumbers && !LETTER.test(line + next))
}
