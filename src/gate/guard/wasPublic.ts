import type { AdapterRequest } from '../../database/unit.ts'
import type { Row } from '../../rows/readable.ts'
import { lastLines } from '../ledger/lastLines.ts'
import type { Guarded } from './Guarded.ts'

/** Asked of a stored row, or of the part of it that says so. */
interface Asked {
  collection: string
  row: Row
  req?: AdapterRequest | undefined
}

/**
 * Whether readers have ever had a document: it is published now, in the trash or not, it counts a
 * publication, or the ledger has one. Asks the ledger only where the row does not say so itself.
 */
export async function wasPublic(guard: Guarded, { collection, row, req }: Asked): Promise<boolean> {
  if (row._status === 'published' || Number(row.revision ?? 0) > 0) return true
  const id = String(row.id)
  const lines = await lastLines(guard.inner, {
    collection,
    ids: [id],
    among: ['cleared'],
    ...(req && { req }),
  })
  return lines.has(id)
}
