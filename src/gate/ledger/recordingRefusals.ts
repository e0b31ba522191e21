import { openTransaction } from '../../database/openTransaction.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { isRefusal, type Refusal } from '../Refusal.ts'
import { record } from './record.ts'

/** Where something was attempted, and by which path. */
export interface Attempted {
  collection: string
  method: string
  req?: AdapterRequest
}

/**
 * Does something that the gate may refuse, and records a refusal once its transaction is gone:
 * inside it, the line would be rolled back with the rest. The line is written at once where `run`
 * had a transaction of its own, and when the caller's has ended where the caller brought one.
 *
 * @param run opens the unit of work itself
 * @throws what `run` throws
 */
export async function recordingRefusals<T>(
  guard: Guarded,
  attempted: Attempted,
  run: () => Promise<T>,
): Promise<T> {
  const outer = await openTransaction(attempted.req)
  try {
    return await run()
  } catch (error) {
    if (isRefusal(error)) {
      const write = () => recordRefusal(guard, attempted, error)
      if (outer === undefined) await write()
      else guard.afterTransaction(outer, write)
    }
    throw error
  }
}

function recordRefusal(
  guard: Guarded,
  { collection, method, req }: Attempted,
  { findings, refused: { id, mentions } }: Refusal,
): Promise<void> {
  return record(guard, {
    outcome: 'refused',
    collection,
    id,
    method,
    findings,
    mentions,
    ...(req && { req }),
  })
}
