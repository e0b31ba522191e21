import { hasMembers, membersOf } from '../../rows/membersOf.ts'
import type { Kind } from '../messages/AccessMessages.ts'

/**
 * Deeper than any document: a body of lists in lists is a few dozen. What walks a document would
 * run out of stack.
 */
const deepest = 200

/**
 * Names that every object has: a copy of a document made by assignment would take them for its own
 * making.
 */
const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a value that was sent can be copied and walked safely.
 *
 * @returns what it should be instead; nothing where all is well
 */
export function oddityOf(value: unknown): Kind | undefined {
  for (const member of membersOf(value)) {
    if (dangerous.has(member.name)) return 'plainKeys'
    if (member.depth > deepest && hasMembers(member.value)) return 'shallow'
  }
  return undefined
}
