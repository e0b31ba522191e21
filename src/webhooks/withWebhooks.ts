import type { CollectionConfig, Config } from 'payload'
import type { Resolved } from '../options/options.ts'
import { cursors } from './collections/cursors.ts'
import { deliveries } from './collections/deliveries.ts'
import { subscriptions } from './collections/subscriptions.ts'
import { nudgeAfterChange, nudgeAfterDelete } from './nudge.ts'

/** What of the app's config names its locales. */
type Localized = Pick<Config, 'localization'>

/** The collections with those of webhooks behind them, where the newsroom has webhooks. */
export function withWebhooks(
  collections: readonly CollectionConfig[],
  options: Resolved,
  app: Localized,
): CollectionConfig[] {
  const { webhooks, sections, gated } = options
  if (!webhooks) return [...collections]
  const judged = new Set(gated.map(({ slug }) => slug))
  const locales = localesIn(app, options)
  return [
    ...collections.map((one) => (judged.has(one.slug) && !options.disabled ? withNudge(one) : one)),
    subscriptions(options, { webhooks, sections, locales }),
    deliveries(options),
    cursors(),
  ]
}

function withNudge(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), nudgeAfterChange],
      afterDelete: [...(hooks.afterDelete ?? []), nudgeAfterDelete],
    },
  }
}

/** As `localesOf`, of a config that Payload has not read yet: the default one first. */
function localesIn({ localization }: Localized, { language }: Pick<Resolved, 'language'>): string[] {
  if (!localization) return [language]
  const codes = localization.locales.map((one) => (typeof one === 'string' ? one : one.code))
  return [...new Set([localization.defaultLocale, ...codes])]
}
