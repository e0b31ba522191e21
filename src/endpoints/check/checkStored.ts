import type { Endpoint } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'
import { askedDocument, mustBe } from '../asked.ts'
import { latestDraft } from '../latestDraft.ts'
import { dryRun } from './verdict.ts'

/**
 * `GET newsroom/check/:collection/:id`, for staff: what publishing the latest draft now would come
 * to, in every locale that has content. Nothing is published, and nothing recorded.
 */
export const checkStored = (options: Resolved): Endpoint => ({
  path: '/newsroom/check/:collection/:id',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const { kind, collection, id, row: before } = await askedDocument(req, options, gatedKinds)
    const row = await latestDraft(req.payload, collection, { id, row: before })
    return Response.json({ collection, id, ...(await dryRun(req, { kind, collection, row, before })) })
  },
})
