import type { FlattenedField } from 'payload'

/** Whether a path such as `photos.photo.caption` leaves the document for one that it links. */
export function leadsThroughLink(fields: readonly FlattenedField[], path: string): boolean {
  const [name, ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return true
  return 'flattenedFields' in field && leadsThroughLink(field.flattenedFields, rest.join('.'))
}

/**
 * A sort order without the terms that lead through a link. Payload asks for read access to each field on the way, not to
 * the documents: the order would tell how a hidden photo's caption compares.
 *
 * @param sort as Payload takes it: one path, several, or several with commas between; `-` before one turns it round
 */
export function withinDocument(
  fields: readonly FlattenedField[],
  sort: string | readonly string[],
): string[] {
  return [sort]
    .flat()
    .flatMap((term) => term.split(','))
    .filter((term) => !leadsThroughLink(fields, term.trim().replace(/^-/, '').replaceAll('__', '.')))
}
