import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../guard/Guarded.ts'
import { isRefusal } from '../Refusal.ts'
import { record } from './record.ts'

/** Where something was attempted, and by which path. */
export interface Attempted {
  collection: string
  method: string
  req?: AdapterRequest
}

/**
 * Does something that the gate may refuse, and records a refusal once the unit of work is gone:
 * inside it, the line would be rolled back with the rest.
 *
 * @param run opens the unit of work itself
 * @throws what `run` throws, after it was recorded
 */
export async function recordingRefusals<T>(
  guard: Guarded,
  { collection, method, req }: Attempted,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isRefusal(error)) {
      const { findings, refused } = error
      const { id, mentions } = refused
      await record(guard, {
        outcome: 'refused',
        collection,
        id,
        method,
        findings,
        mentions,
        ...(req && { req }),
      })
    }
    throw error
  }
}
