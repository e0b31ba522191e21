import type { Guarded } from '../../gate/guard/Guarded.ts'
import { siteOf, storyPath } from '../../gate/kept/make/siteOf.ts'
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
  return {
    guard,
    options,
    timeZone: all.timeZone,
    turn: options.timeout + margin,
    addressesOf: (story) => ({
      url: new URL(site.storyUrl(story), origin).href,
      api: `${origin}${storyPath(config, story)}`,
    }),
  }
}
