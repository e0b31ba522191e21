import { isRecord } from '../../rows/isRecord.ts'
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
  const left: unknown[] = [value]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (Array.isArray(next)) left.push(...next.filter((one: unknown) => one !== undefined))
    else if (isRecord(next)) {
      for (const [key, inner] of Object.entries(next)) {
        if (addresses.has(key) && typeof inner === 'string' && !isSafeUrl(inner))
          return [{ path, kind: 'safeUrl' }]
        if (typeof inner === 'object' && inner !== null) left.push(inner)
      }
    }
  }
  return []
}
