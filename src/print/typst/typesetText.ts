/** Marks that must not begin a line although they join two words: 荀子·勸學, J·K. */
const JOINERS = /(?<=\S)[·‧・．]/gu
const WORD_JOINER = '\u2060'
const BREAK_HERE = '\u200B'

/** A word of Latin letters longer than this may be broken anywhere: it would run out of a narrow column. */
const LONG_WORD = /[!-~\u00C0-\u024F]{25,}/gu
const PIECE = /.{1,12}/gu

/**
 * A text with the invisible marks that let it break where print breaks and nowhere else. Controls have no glyph and go.
 */
export const typesetText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\u200B\u2060]/gu, '')
    .replace(/\t/gu, '\u3000')
    .replace(JOINERS, (mark) => `${WORD_JOINER}${mark}`)
    .replace(LONG_WORD, (word) => (word.match(PIECE) ?? []).join(BREAK_HERE))
