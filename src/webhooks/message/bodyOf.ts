import { zonedTime } from '../../feeds/published/zonedTime.ts'
import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'
import type { Locale } from '../../story/types.ts'
import { eventOf } from './eventOf.ts'

/** Where the story of a delivery is found. */
export interface Addresses {
  /** Where people read it. */
  url: string
  /** Where programs read it: `GET stories/:slug`. */
  api: string
}

/** The locale and clock that a delivery is written for. */
export interface WrittenFor {
  locale: Locale
  /** IANA name. */
  timeZone: string
  addressesOf: (story: { slug: string; locale: Locale }) => Addresses
}

/**
 * What is delivered of a change: that it happened, and where the story is to be read. No word of the
 * story goes along: an attempt may be hours old, and what was taken down since must not leave with
 * it. The same for every attempt.
 */
export function bodyOf(change: ChangeFor, { locale, timeZone, addressesOf }: WrittenFor): string {
  const { guid, slug } = change
  const { name, reason } = eventOf(change.kind)
  const at = zonedTime(change.at, timeZone)
  const data = { guid, slug, locale, kind: name, reason, at, ...addressesOf({ slug, locale }) }
  return JSON.stringify({ type: `story.${name}`, timestamp: at, data })
}
