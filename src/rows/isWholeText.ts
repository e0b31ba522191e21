import { membersOf } from './membersOf.ts'

/**
 * Whether text can be stored as it is: no database keeps half a character (a lone surrogate), and
 * Postgres no U+0000 (PostgreSQL manual, section 8.3; RFC 8259, section 8.2, for both in JSON).
 */
export const isWholeText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text)

/** Whether every text in a value, names of members too, can be stored. */
export function holdsWholeText(value: unknown): boolean {
  if (typeof value === 'string') return isWholeText(value)
  for (const member of membersOf(value)) {
    if (!isWholeText(member.name)) return false
    if (typeof member.value === 'string' && !isWholeText(member.value)) return false
  }
  return true
}
