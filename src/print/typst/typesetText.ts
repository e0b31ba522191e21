/** A piece of text as it is set. */
export interface Piece {
  text: string
  /** Not parted over lines. */
  glued: boolean
  /** A line may break before it, with nothing to show for it. */
  mayBreak: boolean
}

/**
 * U+00B7 must not begin a line, although Unicode lets it: it joins two words (荀子·勸學). It is held to
 * the character before it, not by an invisible mark, which would be copied out of the page with the
 * words.
 */
const PIECES = /(?<glued>\S\u00B7)|(?<long>[!-~\u00C0-\u024F]{25,})|\n/gu

/**
 * A word of Latin letters this long may break after this many letters: it would run out of a narrow
 * column.
 */
const STEP = /.{1,12}/gu

/**
 * A text in the pieces in which it breaks as print breaks; a line break is a piece. Control
 * characters have no glyph and are left out.
 */
export function typesetText(raw: string): Piece[] {
  const text = printable(raw)
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

/** Without controls and invisible marks; a tab is a wide space. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u2060]/gu, '').replace(/\t/gu, '\u3000')
