import { foldGlyph } from '../text/foldGlyph.ts'
import { isInk, isSpace, widthOf } from '../text/ink.ts'
import { trimStrip, type Strip } from '../text/Strip.ts'

/** What stands between two line ends of the input, without the white space around it. */
export interface InputRow {
  strip: Strip
  /** Leading white space, in em. */
  indent: number
  /** How many empty lines stand before it. The end of a page counts as two. */
  empty: number
}

/**
 * The rows of a text that have ink, in order. A row ends with LF, CRLF, CR or another Unicode line
 * end, and a page with a form feed. Offsets are into `text` as given.
 */
export const rowsOf = (text: string): InputRow[] => {
  const rows: InputRow[] = []
  let empty = 0
  for (const [start, end, pageEnd] of rangesOf(text)) {
    const { strip, indent } = rowAt(text, start, end)
    if (strip.text === '') empty += 1
    else {
      rows.push({ strip, indent, empty })
      empty = 0
    }
    if (pageEnd) empty += 2
  }
  return rows
}

/** `[start, end, endsPage]` of each stretch between two line ends. CRLF is one line end. */
function* rangesOf(text: string): Generator<[number, number, boolean]> {
  let start = 0
  for (let i = 0; i <= text.length; i += 1) {
    const char = text.charAt(i)
    if (i < text.length && !'\n\r\f\v\u0085\u2028\u2029'.includes(char)) continue
    yield [start, i, char === '\f']
    if (char === '\r' && text.charAt(i + 1) === '\n') i += 1
    start = i + 1
  }
}

const rowAt = (text: string, start: number, end: number): Omit<InputRow, 'empty'> => {
  let chars = ''
  const at: number[] = []
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i)
    if (!isInk(code) && !isSpace(code) && !isLastHyphen(text, i, end)) continue
    chars += foldGlyph(text.charAt(i))
    at.push(i)
  }
  const strip = trimStrip({ text: chars, at })
  return { strip, indent: widthOf(chars.slice(0, chars.length - chars.trimStart().length)) }
}

const SOFT_HYPHEN = 0xad

/**
 * Whether a soft hyphen at `i` ends its row, up to three spaces or invisible characters aside. Only
 * there is it printed: the word continues on the next row.
 */
const isLastHyphen = (text: string, i: number, end: number): boolean => {
  if (text.charCodeAt(i) !== SOFT_HYPHEN || end - i - 1 > 3) return false
  for (let k = i + 1; k < end; k += 1) if (isInk(text.charCodeAt(k))) return false
  return true
}
