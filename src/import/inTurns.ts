import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../wire/pageText/steps.ts'

/** Lets everything else that waits in this process have its turn. */
export const giveWay = (): Promise<void> => setImmediate()

/** For so many milliseconds others wait unnoticed. */
const unnoticed = 10

/**
 * Runs steps to the end and gives their result. Gives way each time that so many milliseconds have
 * passed: reading a long text takes a second, and others must be answered meanwhile.
 */
export async function inTurns<Result>(steps: Steps<Result>, milliseconds = unnoticed): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < milliseconds) continue
    await giveWay()
    since = performance.now()
  }
}
