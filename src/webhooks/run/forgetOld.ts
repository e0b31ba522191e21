import type { Guarded } from '../../gate/guard/Guarded.ts'
import { deliveriesSlug } from '../slugs.ts'

const dayInMs = 86_400_000

/** How often is looked for what is old. */
const every = dayInMs / 24

const lastTime = new WeakMap<Guarded, number>()

/** Deletes the records of what was delivered so many days ago; once an hour at most. */
export async function forgetOld(guard: Guarded, days: number): Promise<void> {
  const now = Date.now()
  if (now - (lastTime.get(guard) ?? 0) < every) return
  lastTime.set(guard, now)
  const before = new Date(now - days * dayInMs).toISOString()
  await guard.inner.deleteMany({
    collection: deliveriesSlug,
    where: { and: [{ status: { equals: 'delivered' } }, { lastAttemptAt: { less_than: before } }] },
  })
}
