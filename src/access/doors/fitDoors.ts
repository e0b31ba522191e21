import type { Access, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { kindOf } from '../../options/gated.ts'
import { askedWell } from '../asked/askedWell.ts'
import { narrowed, userOf } from '../compose.ts'
import { globalWithoutHidden, withoutHidden } from '../hidden/withoutHidden.ts'
import { newsroomSlugs } from '../../options/newsroomSlugs.ts'
import { linksAreReadable } from '../sent/linksAreReadable.ts'
import { sentWell } from '../sent/sentWell.ts'
import { doorRoutes } from './doorRoutes.ts'

/** Those that are done: several Payloads of one process may share a config. */
const fitted = new WeakSet<object>()

/**
 * Puts the newsroom's questions in front of every collection, Payload's own too, which it adds
 * after the plugins have run: what is asked and sent must be possible (`askedWell`, `sentWell`),
 * routes answer as `doorRoutes` says, and pages and Payload's own records are not for readers. What
 * the app's other collections and its globals link of the newsroom, readers get if they may see it.
 */
export function fitDoors({ collections, globals }: Payload, options: Resolved): void {
  for (const { config } of Object.values(collections)) {
    if (fitted.has(config)) continue
    fitted.add(config)
    config.hooks.beforeOperation = [
      askedWell(options),
      sentWell,
      ...(newsroomSlugs(options).has(config.slug) ? [linksAreReadable(options)] : []),
      ...config.hooks.beforeOperation,
    ]
    if (!hasLinksHidden(config.slug, options))
      config.hooks.beforeRead = [...(config.hooks.beforeRead ?? []), withoutHidden(options)]
    config.endpoints = doorRoutes(config, options.who.isStaff)
    narrowReads(config, options)
  }
  for (const config of globals.config) {
    if (fitted.has(config)) continue
    fitted.add(config)
    config.hooks = {
      ...config.hooks,
      beforeRead: [...(config.hooks?.beforeRead ?? []), globalWithoutHidden(options)],
    }
  }
}

/** Stories and boxes are made so when the config is: see `boot/collections`. */
const hasLinksHidden = (slug: string, options: Resolved): boolean => {
  const kind = kindOf(options, slug)
  return kind === 'articles' || kind === 'sidebars'
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
