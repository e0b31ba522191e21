/**
 * Whether a text shows a reader nothing: only white space (U+3000 and no-break spaces included), controls, what Unicode
 * calls ignorable (zero-width characters, soft hyphens, Hangul fillers) and the empty Braille cell.
 */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
