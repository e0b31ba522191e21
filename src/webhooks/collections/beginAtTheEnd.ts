import type { CollectionAfterChangeHook } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { afterCommit } from '../afterCommit.ts'
import { begin } from '../run/begin.ts'
import { cursorsSlug } from '../slugs.ts'

/**
 * Gives a new subscription its cursor, and has it begin when it is stored. Where the process dies in
 * between it begins at the next run.
 */
export const beginAtTheEnd =
  (isOff: boolean): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'create') return
    await req.payload.db.create({ collection: cursorsSlug, data: { subscription: String(doc.id) }, req })
    if (!isOff) await afterCommit(req, () => begin(guardOf(req.payload), doc.id))
  }
