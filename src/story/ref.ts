import type { Id } from './types.ts'

/** A relation as Payload stores or populates it: an id (SQLite counts, MongoDB writes text), or the document itself. */
export type Ref<Doc extends { id?: unknown } = { id?: unknown }> = string | number | Doc | null | undefined

/**
 * The id in a relation's value, whether it was populated or not. Also takes `{relationTo, value}`.
 * @returns the id as text; empty when there is none.
 */
export function idOf(ref: unknown): Id {
  if (typeof ref === 'string') return ref
  if (typeof ref === 'number' || typeof ref === 'bigint') return String(ref)
  if (typeof ref !== 'object' || ref === null) return ''
  if ('id' in ref) return idOf(ref.id)
  if ('value' in ref) return idOf(ref.value)
  // MongoDB's ObjectId, which a direct database read can hand over, writes itself as its hex digits.
  return 'toHexString' in ref ? String(ref) : ''
}
