import { isSquare } from '../text/ink.ts'
import { EMPTY, joinStrips, sliceStrip, SPACE, type Strip } from '../text/Strip.ts'

/** Words before a hyphen that belongs to the compound: self-, long-. */
const COMPOUNDING =
  /(?:^|[^A-Za-z])(?:self|ex|well|non|co|long|short|high|low|mid|cross|anti|pro|pre|post|vice|all|half|\d+)$/i

/**
 * Joins lines into running text, and also gives the hyphens that it removed. A line end becomes
 * nothing between Chinese characters and a space between Latin words. A hyphen at the end of a
 * Latin line was put there by the compositor and is removed. It is kept where the same compound has
 * a hyphen elsewhere in the lines, or where the word before it makes compounds (self-, long-). A
 * soft hyphen is always removed.
 */
export const joinLines = (lines: readonly Strip[]): { strip: Strip; hyphens: Strip } => {
  const compounds = compoundsIn(lines)
  const parts: Strip[] = []
  const hyphens: Strip[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    if (line.text.endsWith('\u00ad') || (next && isHyphenated(line.text, next.text, compounds))) {
      parts.push(sliceStrip(line, 0, line.text.length - 1))
      hyphens.push(sliceStrip(line, line.text.length - 1))
    } else {
      parts.push(line, next && needsSpace(line.text, next.text) ? SPACE : EMPTY)
    }
  }
  return { strip: joinStrips(parts), hyphens: joinStrips(hyphens) }
}

/**
 * Repetitions are bounded and a match starts only where a word does, so matching takes linear time.
 */
const COMPOUND = /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{1,30}-[a-zà-ɏ]{1,30}/g
const LETTER = /[A-Za-zÀ-ɏ]/

/** The words that the text itself writes with a hyphen. */
const compoundsIn = (lines: readonly Strip[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => (text.includes('-') ? (text.match(COMPOUND) ?? []) : [])))

/** Whether the hyphen at the end of the line divides a word. */
const isHyphenated = (line: string, next: string, compounds: ReadonlySet<string>): boolean => {
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
  // After a hyphen or a dash that is kept, the word continues without a space.
  if (/[-‐/]$/.test(line)) return false
  // A number that the column of a Chinese text broke is one number.
  const bothNumbers = /[\d,.]$/.test(line) && /^\d/.test(next)
  return !(bothNumbers && !LETTER.test(line + next))
}
