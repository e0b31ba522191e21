import type { CollectionConfig } from 'payload'
import { loadInOwnTransaction } from '../hooks/loadInOwnTransaction.ts'
import { beginUpdate } from '../hooks/beginUpdate.ts'
import { readDatesBefore } from '../hooks/readDatesBefore.ts'
import type { Resolved } from '../options/options.ts'
import { articleCollection } from './articleCollection.ts'
import { gateDecisions } from './gateDecisions.ts'
import { pageCollection } from './pageCollection.ts'
import { photoCollection } from './photoCollection.ts'
import { refuseForeignOrigin } from '../hooks/refuseForeignOrigin.ts'
import { sidebarCollection } from './sidebarCollection.ts'
import { withHooks } from './withHooks.ts'

/** One builder for each part a collection can play. Sources stay as the app has them. */
const builders = {
  articles: articleCollection,
  photos: photoCollection,
  sidebars: sidebarCollection,
  pages: pageCollection,
} as const

/**
 * The app's collections, each made whole by the part it plays, those with logins guarded, and the
 * ledger.
 */
export function collectionsOf(
  collections: readonly CollectionConfig[],
  options: Resolved,
): CollectionConfig[] {
  return [
    ...collections.map((one) => withLoginGuarded(withOwnLoader(madeWhole(one, options)))),
    gateDecisions(options.who.isStaff),
  ]
}

function madeWhole(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const whole = builtFor(collection, options)
  const isOurs = Object.values(options.slugs).includes(collection.slug)
  return isOurs && !options.disabled
    ? withHooks(whole, { beforeOperation: [beginUpdate], beforeValidate: [readDatesBefore] })
    : whole
}

function builtFor(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const builder = Object.entries(builders).find(([part]) => {
    // The keys of `builders` are parts, which Object.entries only knows as text.
    return options.slugs[part as keyof typeof builders] === collection.slug
  })
  return builder ? builder[1](collection, options) : collection
}

const withOwnLoader = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, { beforeOperation: [loadInOwnTransaction] })

const withLoginGuarded = (collection: CollectionConfig): CollectionConfig =>
  collection.auth ? withHooks(collection, { beforeOperation: [refuseForeignOrigin] }) : collection
