/**
 * Whether a text shows a reader nothing: only white space (U+3000 and no-break spaces included), controls, zero-width
 * and other format characters, and the letters Unicode draws as blanks (Hangul fillers, the empty Braille cell).
 */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Cc}\p{Cf}\u034f\u115f\u1160\u2800\u3164\uffa0]/u.test(text)
