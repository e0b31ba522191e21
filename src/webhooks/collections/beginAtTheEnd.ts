import type { CollectionAfterChangeHook } from 'payload'
import { changesSlug } from '../../gate/kept/slugs.ts'
import { cursorsSlug } from '../slugs.ts'

/** A new subscription begins behind the last change: what was before is read at `GET stories`. */
export const beginAtTheEnd: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { db } = req.payload
  const { docs } = await db.find<{ number: number } & Record<string, unknown>>({
    collection: changesSlug,
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const data = { subscription: String(doc.id), number: docs[0]?.number ?? 0 }
  await db.create({ collection: cursorsSlug, data, req })
}
