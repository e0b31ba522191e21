import type { Access, AccessResult, CollectionConfig, PayloadRequest, Where } from 'payload'
import type { Gated } from '../options/own/Gated.ts'
import { readersAccess } from './readersAccess.ts'
import type { NewsroomUser, Who } from '../options/roles.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>

/**
 * The user of a request as access sees it: whatever collection it comes from, only `roles` and `id`
 * count.
 */
export const userOf = (req: Pick<PayloadRequest, 'user'>): NewsroomUser | null =>
  // Payload types users by the app's generated types, which the plugin cannot know; the shape is
  // checked where it is read.
  (req.user as NewsroomUser | null) ?? null

/** Both must hold. `false` wins, `true` gives way, two conditions are joined. */
export function bothOf(one: AccessResult, other: AccessResult): AccessResult {
  if (one === false || other === false) return false
  if (one === true) return other
  if (other === true) return one
  return { and: [one, other] }
}

/** An access that also asks `rule`: both must hold. */
export const narrowed =
  (existing: Access | undefined, rule: Access): Access =>
  async (args) => {
    const ours = await rule(args)
    if (ours === false) return false
    // Payload's own default, where a collection says nothing, is "anyone who is logged in".
    const theirs = existing ? await existing(args) : Boolean(args.req.user)
    return bothOf(theirs, ours)
  }

const notPublished: Where = { _status: { not_equals: 'published' } }

/**
 * The access of a gated collection with the newsroom's rules added to whatever it has: readers see
 * only what is public, versions are for staff, and only those who may publish touch what is or
 * becomes published.
 */
export function gatedAccess(
  gated: Gated,
  { who }: { who: Who },
  existing: CollectionAccess = {},
): CollectionAccess {
  const ofReaders = readersAccess(gated)
  const readable: Access = (args) => who.isStaff(userOf(args.req)) || ofReaders(args)
  const staffOnly: Access = ({ req }) => who.isStaff(userOf(req))
  // A first save without `_status` is a draft, so only the word itself asks for the right to
  // publish.
  const creating: Access = ({ req, data }) => data?._status !== 'published' || who.mayPublish(userOf(req))
  const changing: Access = ({ req, data }) => {
    if (who.mayPublish(userOf(req))) return true
    return data?._status === 'published' ? false : notPublished
  }
  return {
    ...existing,
    // Readers get our rule even where the collection says nothing; a collection's own rule can only
    // narrow it.
    read: narrowed(existing.read ?? (() => true), readable),
    readVersions: narrowed(existing.readVersions, staffOnly),
    create: narrowed(existing.create, creating),
    update: narrowed(existing.update, changing),
    delete: narrowed(existing.delete, changing),
  }
}
