/** Something inside a value: under which name, and how many values deep. */
export interface Member {
  name: string
  value: unknown
  /** 1 for a member of the value itself. */
  depth: number
}

/** Whether a value has members: an object or a list, and not bytes, which count as one value. */
export const hasMembers = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

/**
 * Everything inside a value, in no particular order. It keeps its own list of what is left,
 * because a value nested deep enough would run a function that calls itself out of stack.
 */
export function* membersOf(value: unknown): Generator<Member> {
  const left: Omit<Member, 'name'>[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (!hasMembers(next.value)) continue
    for (const [name, inner] of Object.entries(next.value)) {
      const member = { name, value: inner, depth: next.depth + 1 }
      yield member
      left.push(member)
    }
  }
}
