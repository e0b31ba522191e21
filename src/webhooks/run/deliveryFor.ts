import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'
import { eventOf } from '../message/eventOf.ts'
import { webhookIdOf } from '../message/webhookIdOf.ts'
import { deliveriesSlug } from '../slugs.ts'
import type { Delivery, Subscription } from '../types.ts'

/**
 * The record of a change's delivery to a subscription, made before the first attempt: a process that
 * dies after it has sent leaves one that waits, and so it is sent again under the same id.
 */
export async function deliveryFor(
  { inner }: Guarded,
  { id: subscription }: Subscription,
  change: ChangeFor,
): Promise<Delivery> {
  const webhookId = webhookIdOf(subscription, change.number)
  const where = { webhookId: { equals: webhookId } }
  const found = await inner.findOne<Delivery & Record<string, unknown>>({ collection: deliveriesSlug, where })
  if (found) return found
  const { guid, slug, at, number } = change
  const fresh = { subscription, webhookId, change: number, guid, slug, at, event: eventOf(change.kind).name }
  // Not judged: it makes nothing public. Payload types a row by the app's generated types.
  const made = await inner.create({
    collection: deliveriesSlug,
    data: { ...fresh, status: 'waiting', attempts: 0, log: [] },
  })
  return made as unknown as Delivery
}
