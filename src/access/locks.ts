import type { Access, Payload, SanitizedCollectionConfig, Where } from 'payload'
import type { Resolved } from '../options/options.ts'
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
 * Payload adds the collection after the plugins have run, so it is narrowed when the newsroom
 * starts. In somebody else's app its other users go on locking what is no news.
 */
export function narrowLocks({ collections }: Payload, { slugs, who }: Resolved): void {
  const locks = collections[slug]?.config
  if (!locks) return
  const ours = new Set<string>(Object.values(slugs))
  const others = lockable(locks).filter((one) => !ours.has(one))
  // One `equals` for each: SQL adapters understand nothing else of `relationTo`.
  const ofOthers = others.map((one): Where => ({ 'document.relationTo': { equals: one } }))
  const notOurs: Where = { or: [...ofOthers, { globalSlug: { exists: true } }] }
  const rule: Access = ({ req }) => who.isStaff(userOf(req)) || notOurs
  const creating: Access = ({ req, data }) =>
    who.isStaff(userOf(req)) || !ours.has(String(data?.document?.relationTo))
  const { access } = locks
  locks.access = {
    ...access,
    create: narrowed(access.create, creating),
    read: narrowed(access.read, rule),
    update: narrowed(access.update, rule),
    delete: narrowed(access.delete, rule),
  }
}

function lockable({ fields }: SanitizedCollectionConfig): string[] {
  const document = fields.find((field) => 'name' in field && field.name === 'document')
  return document?.type === 'relationship' ? [document.relationTo].flat() : []
}
