/**
 * Whether text can be stored as it is: no database keeps half a character (a lone surrogate), and Postgres no U+0000
 * (PostgreSQL manual, section 8.3; RFC 8259, section 8.2, for both in JSON).
 */
export const isWholeText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text)

/** Whether every text in a value, names of members too, can be stored. */
export function holdsWholeText(value: unknown): boolean {
  if (typeof value === 'string') return isWholeText(value)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true
  return Object.entries(value).every(([name, inner]) => isWholeText(name) && holdsWholeText(inner))
}
