import type { Guarded } from '../gate/guard/Guarded.ts'
import { RequestLimits } from './RequestLimits.ts'

const limits = new WeakMap<Guarded, RequestLimits>()

/** The counts of a running newsroom: of this process alone, and gone with it. */
export function requestLimitsOf(guard: Guarded): RequestLimits {
  const known = limits.get(guard) ?? new RequestLimits()
  limits.set(guard, known)
  return known
}
