import { wellFormed } from '../../xml/wellFormed.ts'

/** A piece of text as it is set. */
export interface Piece {
  text: string
  /** Whether it must stay on one line. */
  glued: boolean
  /** Whether a line may break before it, without a hyphen. */
  mayBreak: boolean
}

/**
 * Signs that join what stands before them to what follows must not begin a line (W3C, Requirements
 * for Chinese Text Layout, 3.1.3), although Unicode lets these: 荀子·勸學, 七～八級, 九龍—新界. They are glued
 * to what stands before them. An invisible joiner would do the same, but would be copied from the
 * page with the words. A dash of two characters may begin a line.
 */
const JOINS = String.raw`(?:[\u00B7\u2027\u301C\uFF5E\u3030\uFF0D\uFF0F\uFE51\uFE30\u318D\uFF1E\uFE4F]|(?<![—―])[—―](?![—―]))`
const PIECES = new RegExp(
  String.raw`(?<glued>(?:[!-~\u00C0-\u024F]{1,24}|[^\s—―\p{M}]\p{M}*)${JOINS}+)|(?<long>[!-~\u00C0-\u024F]{25,})|\n`,
  'gu',
)

/**
 * The last Chinese character of a paragraph and what stands before it, another or a number, with
 * their marks: no line has one character alone.
 */
const LAST =
  /(?:[0-9A-Za-z.,%]{1,12}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\p{L}\p{N}\s]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}\s]*$/u

/**
 * A long word of Latin letters may break after each 12 letters; otherwise it would run out of a
 * narrow column.
 */
const STEP = /.{1,12}/gu

/**
 * Cuts a text into pieces that tell Typst where lines may break; a line break is a piece. Control
 * characters have no glyph and are left out.
 *
 * @param isLast whether a paragraph ends with it: its last line has two characters then
 */
export function typesetText(raw: string, isLast = false): Piece[] {
  const text = printable(raw)
  const last = isLast ? (LAST.exec(text)?.index ?? text.length) : text.length
  // What is short has one line.
  if (last < 6 || last === text.length) return piecesOf(text)
  return [...piecesOf(text.slice(0, last)), { text: text.slice(last), glued: true, mayBreak: false }]
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const put = (words: string, rest: Partial<Piece> = {}) => {
    if (words !== '') pieces.push({ text: words, glued: false, mayBreak: false, ...rest })
  }
  for (const found of text.matchAll(PIECES)) {
    put(text.slice(at, found.index))
    const [words] = found
    if (found.groups?.long) (words.match(STEP) ?? []).forEach((step) => put(step, { mayBreak: true }))
    else put(words, { glued: found.groups?.glued !== undefined })
    at = found.index + words.length
  }
  put(text.slice(at))
  return pieces
}

/** Without controls and invisible marks; a tab is a wide space, half a surrogate pair is U+FFFD. */
export const printable = (text: string): string =>
  wellFormed(text)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u2060]/gu, '')
    .replace(/\t/gu, '\u3000')
