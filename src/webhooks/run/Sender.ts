import type { Guarded } from '../../gate/guard/Guarded.ts'
import { siteOf, storiesPath } from '../../gate/kept/make/siteOf.ts'
import type { WebhookOptions } from '../../options/webhooks.ts'
import type { WrittenFor } from '../message/bodyOf.ts'

/** What every delivery is made with. */
export interface Sender extends Omit<WrittenFor, 'locale'> {
  guard: Guarded
  options: WebhookOptions
  /** Seconds for which a turn is held: a request, and what is written around it. */
  turn: number
}

/** Seconds for what is written around a request. */
const margin = 30

/** The sender of a newsroom; nothing where webhooks are off. */
export function senderOf(guard: Guarded): Sender | undefined {
  const all = guard.options()
  const options = all.webhooks
  if (!options) return undefined
  const { config } = guard.inner.payload
  const origin = new URL(options.origin || config.serverURL).origin
  const site = siteOf(all, config, origin)
  const stories = `${origin}${config.routes.api}/${storiesPath(config.collections)}`
  return {
    guard,
    options,
    timeZone: all.timeZone,
    turn: options.timeout + margin,
    addressesOf: ({ slug, locale }) => ({
      url: new URL(site.storyUrl({ slug, locale }), origin).href,
      api: `${stories}/${encodeURIComponent(slug)}?${new URLSearchParams({ locale }).toString()}`,
    }),
  }
}
