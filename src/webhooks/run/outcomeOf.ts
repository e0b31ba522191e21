import type { Answer } from '../send.ts'
import type { Delivery, SwitchedOffBecause } from '../types.ts'
import { waitBefore } from './waitBefore.ts'

/** What an answer makes of a delivery, and of its subscription. */
export interface Outcome {
  status: Delivery['status']
  attempts: number
  /** Milliseconds until the next attempt. */
  wait?: number
  /** The subscription is switched off for it. */
  switchOff?: SwitchedOffBecause
}

/** The receiver is no longer there (RFC 9110, section 15.5.11). */
const gone = 410

/**
 * What comes of an attempt: 2xx is delivered, 410 switches off at once, and everything else is
 * tried again as long as there are retries, a redirect too.
 *
 * @param before attempts that failed already
 * @param retries seconds before each attempt after the first
 */
export function outcomeOf(answer: Answer, before: number, retries: readonly number[]): Outcome {
  const attempts = before + 1
  const httpStatus = 'httpStatus' in answer ? answer.httpStatus : 0
  if (httpStatus >= 200 && httpStatus < 300) return { status: 'delivered', attempts }
  if (httpStatus === gone) return { status: 'failed', attempts, switchOff: 'gone' }
  const wait = waitBefore(attempts, retries)
  return wait === undefined
    ? { status: 'failed', attempts, switchOff: 'failed' }
    : { status: 'waiting', attempts, wait }
}
