import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { Answer } from '../send.ts'
import { deliveriesSlug, webhooksSlug } from '../slugs.ts'
import type { Attempt, Delivery, Subscription } from '../types.ts'
import type { Outcome } from './outcomeOf.ts'

/** An attempt that was made. */
export interface Attempted {
  subscription: Subscription
  delivery: Delivery
  /** When it was sent. */
  at: Date
  answer: Answer
  outcome: Outcome
}

/** Writes down what came of an attempt, in the unit of work that moves the cursor. */
export async function recordAttempt(
  guard: Guarded,
  attempted: Attempted,
  req: AdapterRequest,
): Promise<void> {
  const { delivery, outcome, subscription } = attempted
  // Not judged: neither makes anything public.
  await guard.inner.updateOne({
    collection: deliveriesSlug,
    id: delivery.id,
    data: recordOf(attempted),
    returning: false,
    req,
  })
  if (!outcome.switchOff) return
  await guard.inner.updateOne({
    collection: webhooksSlug,
    id: subscription.id,
    data: { active: false, switchedOff: { at: new Date().toISOString(), because: outcome.switchOff } },
    returning: false,
    req,
  })
}

function recordOf({ delivery, at, answer, outcome }: Attempted) {
  const { status, attempts, wait } = outcome
  const attempt: Attempt = { at: at.toISOString(), ...answer }
  return {
    status,
    attempts,
    httpStatus: 'httpStatus' in answer ? answer.httpStatus : null,
    error: 'error' in answer ? answer.error : null,
    lastAttemptAt: attempt.at,
    nextAttemptAt: wait === undefined ? null : new Date(Date.now() + wait).toISOString(),
    log: [...(delivery.log ?? []), attempt],
  }
}
