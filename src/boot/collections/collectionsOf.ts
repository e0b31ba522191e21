import type { CollectionConfig } from 'payload'
import { othersAccess } from '../../access/others/othersAccess.ts'
import { loadInOwnTransaction } from '../../hooks/loadInOwnTransaction.ts'
import { beginUpdate } from '../../hooks/beginUpdate.ts'
import { readDatesBefore } from '../../hooks/readDatesBefore.ts'
import { usageCollection } from '../../consumers/usage/usageCollection.ts'
import { withReading } from '../../consumers/withReading.ts'
import { withScope } from '../../consumers/withScope.ts'
import { gatedIn } from '../../options/gated.ts'
import { newsroomSlugs } from '../../options/newsroomSlugs.ts'
import { withAdded } from './withAdded.ts'
import type { Resolved } from '../../options/options.ts'
import { articleCollection } from './articleCollection.ts'
import { gateDecisions } from './gateDecisions.ts'
import { keptCollections } from './keptCollections.ts'
import { pageCollection } from './pageCollection.ts'
import { photoCollection } from './photoCollection.ts'
import { refuseForeignOrigin } from '../../hooks/refuseForeignOrigin.ts'
import { sidebarCollection } from './sidebarCollection.ts'
import { withHooks } from '../withHooks.ts'

/** One builder for each kind that is judged. Sources stay as the app has them. */
const builders = {
  articles: articleCollection,
  photos: photoCollection,
  sidebars: sidebarCollection,
} as const

/**
 * The app's collections, each made whole by the part it plays, those with logins guarded, the
 * ledger, what is kept ready for readers, and what was delivered to them.
 */
export function collectionsOf(
  collections: readonly CollectionConfig[],
  options: Resolved,
): CollectionConfig[] {
  return [
    ...collections.map((one) =>
      withLoginGuarded(withOwnLoader(madeWhole(withReading(one, options), options))),
    ),
    gateDecisions(options),
    ...keptCollections(),
    usageCollection(options),
  ]
}

function madeWhole(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const whole = builtFor(collection, options)
  const isOurs = newsroomSlugs(options).has(collection.slug)
  return isOurs && !options.disabled
    ? withHooks(whole, { beforeOperation: [beginUpdate], beforeValidate: [readDatesBefore] })
    : whole
}

function builtFor(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const gated = gatedIn(options, collection.slug)
  if (gated) {
    const whole = builders[gated.kind](withAdded(collection, gated, options), gated, options)
    return withScope(whole, gated, options)
  }
  if (collection.slug === options.slugs.pages) return pageCollection(collection, options)
  return newsroomSlugs(options).has(collection.slug) ? collection : othersAccess(collection, options)
}

const withOwnLoader = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, { beforeOperation: [loadInOwnTransaction] })

const withLoginGuarded = (collection: CollectionConfig): CollectionConfig =>
  collection.auth ? withHooks(collection, { beforeOperation: [refuseForeignOrigin] }) : collection
