import type { CollectionBeforeDeleteHook } from 'payload'
import { cursorsSlug, deliveriesSlug } from '../slugs.ts'

/** With a subscription goes all that was kept of it: first, while it is still known of which. */
export const forgetSubscription: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  await db.deleteMany({ collection: cursorsSlug, where: { subscription: { equals: String(id) } }, req })
  await db.deleteMany({ collection: deliveriesSlug, where: { subscription: { equals: id } }, req })
}
