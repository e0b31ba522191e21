/**
 * The id in a relation's value, however the relation is stored or populated: an id (SQLite counts,
 * MongoDB writes text), a document, `{ relationTo, value }` of a relation to several collections,
 * or a database's own id object.
 *
 * @returns the id as text; nothing where there is none, an empty text included
 */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return undefined
  // A MongoDB ObjectId, which a direct database read hands over, prints as its 24 hexadecimal
  // digits; its own `id` is their bytes.
  if ('toHexString' in value) return String(value)
  if ('id' in value) return idOf(value.id)
  if ('relationTo' in value && 'value' in value) return idOf(value.value)
  return undefined
}
