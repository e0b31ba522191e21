import {
  Forbidden,
  type Access,
  type CollectionBeforeChangeHook,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { newsroomSlugs } from '../options/newsroomSlugs.ts'
import type { Resolved } from '../options/options.ts'
import { isRecord } from '../rows/isRecord.ts'
import { narrowed, userOf } from './compose.ts'

/**
 * Payload's own collection of who is editing what (`payload/dist/locked-documents/config.js`,
 * 3.90).
 */
const slug = 'payload-locked-documents'

/**
 * Keeps Payload's record of open documents from those who are not staff. Anybody with a login may
 * read and write it as Payload makes it, and it names every draft somebody has open: a consumer
 * would learn its id, and could lock it.
 *
 * Nobody but staff makes, reads, changes or removes the lock of a newsroom document, whatever it
 * was a lock of before; staff remove any, and nobody locks in another's name. Payload adds the
 * collection after the plugins have run, so it is narrowed when the newsroom starts. In somebody
 * else's app its other users go on locking what is no news.
 */
export function narrowLocks({ collections }: Payload, resolved: Resolved): void {
  const locks = collections[slug]?.config
  if (!locks) return
  const { access, hooks } = locks
  const { reading, creating, changing } = rulesFor(locks, resolved)
  locks.access = {
    ...access,
    create: narrowed(access.create, creating),
    read: narrowed(access.read, reading),
    update: narrowed(access.update, changing),
    delete: narrowed(access.delete, reading),
  }
  locks.hooks = { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), lockOfStaff(resolved)] }
}

function rulesFor(
  locks: SanitizedCollectionConfig,
  options: Resolved,
): Record<'reading' | 'creating' | 'changing', Access> {
  const { who } = options
  const ours = newsroomSlugs(options)
  const others = lockable(locks).filter((one) => !ours.has(one))
  // One `equals` for each: SQL adapters understand nothing else of `relationTo`.
  const ofOthers = others.map((one): Where => ({ 'document.relationTo': { equals: one } }))
  const notOurs: Where = { or: [...ofOthers, { globalSlug: { exists: true } }] }
  const isStaff = (req: PayloadRequest) => who.isStaff(userOf(req))
  const writes: Access = ({ req, data }) => isOwnName(req, data) && (isStaff(req) || !ours.has(kindOf(data)))
  return {
    reading: ({ req }) => isStaff(req) || notOurs,
    creating: writes,
    changing: (args) => writes(args) && (isStaff(args.req) || notOurs),
  }
}

/** Whether a write leaves the lock's user alone, or names the user who asks. */
function isOwnName(req: PayloadRequest, data: unknown): boolean {
  if (!isRecord(data) || data.user === undefined) return true
  const { user } = data
  const asking = userOf(req)
  if (!isRecord(user) || asking === null) return false
  return user.relationTo === asking.collection && String(user.value) === String(asking.id)
}

/** The collection of the document that a lock is about. */
function kindOf(lock: unknown): string {
  const document = isRecord(lock) ? lock.document : undefined
  return isRecord(document) ? String(document.relationTo) : ''
}

/** Sees the lock as it will be, and as it was, however its parts were sent. */
const lockOfStaff =
  (options: Resolved): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const { who } = options
    const ours = newsroomSlugs(options)
    const isOurs = [data, originalDoc].some((lock: unknown) => ours.has(kindOf(lock)))
    if (isOurs && req.user && !who.isStaff(userOf(req))) throw new Forbidden(req.t)
    return data
  }

function lockable({ fields }: SanitizedCollectionConfig): string[] {
  const document = fields.find((field) => 'name' in field && field.name === 'document')
  return document?.type === 'relationship' ? [document.relationTo].flat() : []
}
