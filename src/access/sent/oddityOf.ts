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
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null || ArrayBuffer.isView(next.value)) continue
    if (next.depth > deepest) return 'shallow'
    const depth = next.depth + 1
    for (const [name, inner] of Object.entries(next.value)) {
      if (dangerous.has(name)) return 'plainKeys'
      left.push({ value: inner, depth })
    }
  }
  return undefined
}
