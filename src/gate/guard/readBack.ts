import { APIError } from 'payload'
import type { GatedKind } from '../../options/slugs.ts'
import type { Guarded } from './Guarded.ts'
import { keptAfter } from '../kept/store/keptAfter.ts'
import { writeJudged } from './writeJudged.ts'
import { isPublished } from '../../rows/readable.ts'
import type { Stored } from './storedRow.ts'
import type { AdapterRequest } from '../../database/unit.ts'

interface WrittenFirst {
  collection: string
  kind: GatedKind
  method: string
  run: () => Promise<Stored>
  /** The row as it was before. */
  before?: Stored
}

/**
 * Writes first, then judges the row as it now stands. Call it inside a unit of work, which a
 * refusal takes back as a whole.
 *
 * @throws {APIError} with status 409 where there are no transactions: nothing could be taken back
 */
export async function readBack(
  guard: Guarded,
  { collection, kind, method, run, before }: WrittenFirst,
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
  if (!row || !isPublished(row)) {
    if (before && row) await keptAfter(guard, { kind, collection, id: before.id, before, after: row }, req)
    return written
  }
  const carryOut = () => Promise.resolve(written)
  const write = { collection, method, req, carryOut }
  if (before) return writeJudged(guard, write, kind, row, { row: before })
  // It is new: after a refusal its id is nobody's, and the next row may get it.
  const { id: _id, ...made } = row
  return writeJudged(guard, write, kind, made)
}
