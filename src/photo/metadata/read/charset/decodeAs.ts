import iconv from 'iconv-lite'

/**
 * What cannot be text: undecodable, private use, no character at all, controls but for tab and line
 * ends.
 */
const NO_TEXT = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]|(?![\t\n\r\0])\p{Cc}/u

/**
 * A value's bytes in a charset; `undefined` where they cannot be text in it. A character that is
 * cut off at the end, as limits in bytes do, is left out.
 */
export function decodeAs(value: Uint8Array, charset: string): { text: string; isCut: boolean } | undefined {
  const whole = iconv.decode(Buffer.from(value), charset)
  const isCut = whole.endsWith('\uFFFD')
  const text = isCut ? whole.slice(0, -1) : whole
  return NO_TEXT.test(text) ? undefined : { text, isCut }
}
