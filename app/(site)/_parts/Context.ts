import type { Site } from '../../../src/feeds/published/Site.ts'
import type { SiteMessages } from '../_messages/SiteMessages.ts'
import type { Clock } from '../_layout/times.ts'
import type { Locale } from '../../../src/story/types.ts'

/** What every part of a page is written with. */
export interface Context {
  site: Site
  locale: Locale
  messages: SiteMessages
  clock: Clock
}
