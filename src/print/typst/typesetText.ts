/** A piece of text as it is set. */
export interface Piece {
  text: string
  /** Whether it must stay on one line. */
  glued: boolean
  /** Whether a line may break before it, without a hyphen. */
  mayBreak: boolean
}

/**
 * U+00B7 must not begin a line, although Unicode lets it: it joins two words (荀子·勸學). It is glued
 * to the character before it. An invisible joiner would do the same, but would be copied from the
 * page with the words.
 */
const PIECES = /(?<glued>\S\u00B7)|(?<long>[!-~\u00C0-\u024F]{25,})|\n/gu

/**
 * A long word of Latin letters may break after each 12 letters; otherwise it would run out of a
 * narrow column.
 */
const STEP = /.{1,12}/gu

/**
 * Cuts a text into pieces that tell Typst where lines may break; a line break is a piece. Control
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
