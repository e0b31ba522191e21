import { APIError } from 'payload'
import type { GatedKind } from '../../options/slugs.ts'
import type { Guarded } from './Guarded.ts'
import { judgedInUnit } from './judged.ts'
import { isPublished } from '../../rows/readable.ts'
import type { Stored } from './storedRow.ts'
import type { AdapterRequest } from '../../database/unit.ts'

type Data = Record<string, unknown>

/** `{ revision: { $inc: 1 } }`, and `headline: { $remove: … }`: what comes of them only the database knows. */
export const hasOperators = (data: Data): boolean =>
  Object.values(data).some(
    (value) =>
      typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')),
  )

interface WrittenFirst {
  collection: string
  kind: GatedKind
  method: string
  run: () => Promise<Stored>
  /** The row as it was before. */
  before?: Stored
  /** Told which row is being judged, for the note of a refusal. */
  seen: { id?: unknown }
}

/**
 * Writes first, then judges the row as it now stands. Call it inside a unit of work, which a refusal takes back as a whole.
 *
 * @throws {APIError} with status 409 where there are no transactions: nothing could be taken back
 */
export async function readBack(
  guard: Guarded,
  { collection, kind, method, run, before, seen }: WrittenFirst,
  req: AdapterRequest,
): Promise<Stored> {
  if (!(await guard.hasTransactions())) {
    throw new APIError(
      `${method} on "${collection}" cannot be judged without transactions. Use updateOne with whole values, or give MongoDB a replica set.`,
      409,
    )
  }
  const written = await run()
  const row = await guard.inner.findOne<Stored>({ collection, where: { id: { equals: written.id } }, req })
  if (!row || !isPublished(row)) return written
  seen.id = row.id
  const carryOut = () => Promise.resolve(written)
  return judgedInUnit(guard, { collection, method, req, carryOut }, kind, row, {
    row: before ?? { id: row.id },
  })
}
