import type { Access, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { askedWell } from '../asked/askedWell.ts'
import { narrowed, userOf } from '../compose.ts'
import { sentWell } from '../sent/sentWell.ts'
import { doorRoutes } from './doorRoutes.ts'

/** Those that are done: several Payloads of one process may share a config. */
const fitted = new WeakSet<object>()

/**
 * Puts the newsroom's questions in front of every collection, Payload's own too, which it adds
 * after the plugins have run: what is asked and sent must be possible (`askedWell`, `sentWell`),
 * routes answer as `doorRoutes` says, and pages and Payload's own records are not for readers.
 */
export function fitDoors({ collections }: Payload, options: Resolved): void {
  for (const { config } of Object.values(collections)) {
    if (fitted.has(config)) continue
    fitted.add(config)
    config.hooks.beforeOperation = [askedWell(options), sentWell, ...config.hooks.beforeOperation]
    config.endpoints = doorRoutes(config, options.who.isStaff)
    narrowReads(config, options)
  }
}

function narrowReads(config: SanitizedCollectionConfig, options: Resolved): void {
  const rule = ruleOf(config.slug, options)
  if (!rule) return
  config.access = {
    ...config.access,
    read: narrowed(config.access.read, rule),
    readVersions: narrowed(config.access.readVersions, rule),
  }
}

/** Who reads what is nobody's but the newsroom's. */
function ruleOf(slug: string, { slugs, who }: Resolved): Access | undefined {
  if (slug === slugs.pages) return ({ req }) => who.isStaff(userOf(req))
  // In somebody else's app, others than the newsroom's staff work in the admin, which keeps their
  // preferences and locks.
  return slug.startsWith('payload-')
    ? async ({ req }) => who.isStaff(userOf(req)) || usesAdmin(req)
    : undefined
}

/**
 * Where users do not say who of them may, all who have a login count: Payload's own access decides.
 */
async function usesAdmin(req: PayloadRequest): Promise<boolean> {
  if (!req.user) return false
  const admin = req.payload.collections[req.user.collection]?.config.access.admin
  return admin === undefined || Boolean(await admin({ req }))
}
