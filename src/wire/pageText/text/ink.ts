/** Which UTF-16 units leave ink on paper, and how wide a character is set. */

/**
 * Soft hyphen, zero-width characters, direction marks, BOM: they guide a renderer and print
 * nothing.
 */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  (code >= 0xfe00 && code <= 0xfe0f)

/** White space of any width, U+3000 and NBSP included. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0)

/** Whether the character is printed: what must never be lost. */
export const isInk = (code: number): boolean => !isSpace(code) && !isControl(code) && !isInvisible(code)

/**
 * Whether the character is set in a square: Han ideographs, kana, Hangul, bopomofo and full-width
 * forms, and surrogates, since they encode the ideographs of Extension B and later.
 */
export const isSquare = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xdfff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff01 && code <= 0xff60)

/** A Han ideograph (either half of a pair, outside the BMP). */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  code === 0x3007 ||
  (code >= 0xd840 && code <= 0xdfff) ||
  (code >= 0xf900 && code <= 0xfaff)

/**
 * Punctuation that Chinese fonts set square though Unicode has it outside the CJK blocks: “ ” ‘ ’ —
 * …, and ◆ and its kin.
 */
const isSquareMark = (code: number): boolean =>
  code === 0x2014 ||
  code === 0x2026 ||
  (code >= 0x2018 && code <= 0x201d) ||
  (code >= 0x25a0 && code <= 0x26ff)

/**
 * The width of `text` in em: 1 for a square character, 0.5 for a Latin letter or a digit. The two
 * halves of a surrogate pair count 0.5 each.
 */
export const widthOf = (text: string): number => {
  let halves = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= 0xd800 && code <= 0xdfff) halves += 1
    else halves += isSquare(code) || isSquareMark(code) ? 2 : 1
  }
  return halves / 2
}
