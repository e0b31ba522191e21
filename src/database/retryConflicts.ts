import { setTimeout as sleep } from 'node:timers/promises'
import { isConflict } from './isConflict.ts'

/** Milliseconds: the wait before the second attempt, doubled each time, and the longest. */
const first = 40
const longest = 1_000

/** As often as something is tried where nobody says. */
const usual = 6

/**
 * Does something again when another writer was at the same rows: that is waited for, each time a
 * little longer, and no two wait alike.
 *
 * @param run a unit of work of its own, of which nothing is left when it fails
 * @throws what `run` throws that is no conflict, and the last conflict
 */
export async function retryConflicts<T>(run: () => Promise<T>, attempts = usual): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (!isConflict(error) || attempt === attempts) throw error
      await sleep(Math.min(first * 2 ** (attempt - 1), longest) * (0.5 + Math.random()))
    }
  }
}
