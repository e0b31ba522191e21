import { isInk } from './text/ink.ts'
import { PageTextError } from './PageTextError.ts'

/** The largest text that is read, in bytes of UTF-8. A broadsheet page is about 30 kB. */
export const MAX_BYTES = 2_000_000

/**
 * The share of control characters and U+FFFD, among them and the visible characters together, above
 * which a text counts as binary.
 */
const MAX_NOISE = 0.05

/**
 * Refuses what can be refused without reading it.
 *
 * @throws {PageTextError} when `text` is binary, is empty, or is longer than `MAX_BYTES`
 */
export const checkInput = (text: string): void => {
  checkSize(text)
  checkNul(text)
  const { ink, noise } = count(text)
  if (noise > 0 && noise > MAX_NOISE * (ink + noise)) {
    throw new PageTextError(
      'binary',
      `${noise} of ${ink + noise} characters are control characters or could not be decoded: this is not plain text in UTF-8. ` +
        'If it is Big5 or GB18030, convert it to UTF-8; if it is a PDF, extract its text first.',
    )
  }
  if (ink === 0) {
    throw new PageTextError(
      'empty',
      'There is no text in it, only white space. If it came out of a PDF, that page is a picture: it needs OCR first.',
    )
  }
}

const checkSize = (text: string): void => {
  // A UTF-16 unit is at least one byte in UTF-8, so a huge text is refused without encoding it.
  const bytes = text.length > MAX_BYTES ? text.length : new TextEncoder().encode(text).length
  if (bytes <= MAX_BYTES) return
  throw new PageTextError(
    'too-large',
    `The text is ${(bytes / 1e6).toFixed(1)} MB; at most ${MAX_BYTES / 1e6} MB is read at once. Import one page at a time.`,
  )
}

const checkNul = (text: string): void => {
  const nul = text.indexOf('\0')
  if (nul < 0) return
  throw new PageTextError(
    'binary',
    `There is a NUL byte at offset ${nul}: this is a binary file (a PDF or a picture?) or UTF-16. ` +
      'Extract its text first (mutool draw -F txt -o page.txt page.pdf, or pdftotext -raw page.pdf page.txt) and save it as UTF-8.',
  )
}

const LAYOUT_CONTROLS = '\t\n\v\f\r\u0085'

const count = (text: string): { ink: number; noise: number } => {
  let ink = 0
  let noise = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const control =
      (code < 0x20 || (code >= 0x7f && code < 0xa0)) && !LAYOUT_CONTROLS.includes(text.charAt(i))
    if (control || code === 0xfffd) noise += 1
    else if (isInk(code)) ink += 1
  }
  return { ink, noise }
}
