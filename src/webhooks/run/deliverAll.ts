import type { Guarded } from '../../gate/guard/Guarded.ts'
import { webhooksSlug } from '../slugs.ts'
import type { Subscription } from '../types.ts'
import { forgetOld } from './forgetOld.ts'
import { runSubscription } from './runSubscription.ts'
import { senderOf } from './Sender.ts'

/** Subscriptions that are delivered to at once: one that hangs must not hold the others up. */
const atOnce = 8

/**
 * Delivers to every active subscription what it has not had.
 *
 * @returns whether there is more than one run delivers
 */
export async function deliverAll(guard: Guarded): Promise<boolean> {
  const sender = senderOf(guard)
  if (!sender) return false
  const waiting = await activeOnes(guard)
  let isMore = false
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { id } = next
      const done = await runSubscription(sender, next).catch((err: unknown) => {
        guard.inner.payload.logger.error({ err, msg: `Nothing could be delivered to the webhook ${id}.` })
        return 'done'
      })
      isMore ||= done === 'more'
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await forgetOld(guard, sender.options.keepDays)
  return isMore
}

async function activeOnes({ inner }: Guarded): Promise<Subscription[]> {
  const { docs } = await inner.find<Subscription & Record<string, unknown>>({
    collection: webhooksSlug,
    where: { active: { equals: true } },
    pagination: false,
    limit: 0,
    sort: 'id',
  })
  return docs
}
