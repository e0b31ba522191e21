import { idOf } from '../../../rows/idOf.ts'

/**
 * A list of links with more links at its end, none of them twice.
 *
 * @param kept what the field holds: ids, documents, or nothing
 */
export function sourceIds(kept: unknown, added: readonly (number | string)[]): unknown[] {
  const links: unknown[] = Array.isArray(kept) ? kept : kept === undefined || kept === null ? [] : [kept]
  const known = new Set(links.map((link) => idOf(link)))
  return [...links, ...added.filter((id) => !known.has(String(id)))]
}
