import { membersOf } from '../../rows/membersOf.ts'
import { isSafeUrl } from '../../story/index.ts'
import type { Misfit } from './Misfit.ts'

/** The fields in which an address stands: of a link in rich text, and of whatever an app adds. */
const addresses: ReadonlySet<string> = new Set(['url', 'href'])

/**
 * The addresses within a value that would run something or lead anywhere (see `isSafeUrl`), each a
 * misfit of the field.
 *
 * @param path of the form field: of rich text the admin shows nothing deeper
 */
export function linksFit(value: unknown, path: string): Misfit[] {
  for (const { name, value: inner } of membersOf(value))
    if (addresses.has(name) && typeof inner === 'string' && !isSafeUrl(inner))
      return [{ path, kind: 'safeUrl' }]
  return []
}
