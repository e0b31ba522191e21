import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { deliveriesSlug } from '../slugs.ts'

/** A subscription that is made active again is no longer one that was switched off. */
export const switchOn: CollectionBeforeChangeHook = ({ data }) =>
  data.active ? { ...data, switchedOff: { at: null, because: null } } : data

/** And the delivery that failed is tried anew, with all its attempts. */
export const startAgain: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || !doc.active || previousDoc?.active) return
  await req.payload.db.updateMany({
    collection: deliveriesSlug,
    where: { and: [{ subscription: { equals: doc.id } }, { status: { in: ['waiting', 'failed'] } }] },
    data: { status: 'waiting', attempts: 0, nextAttemptAt: null },
    req,
  })
}
