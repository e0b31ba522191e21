import config from '@payload-config'
import type { SanitizedConfig } from 'payload'
import { askedOrigin } from '../../../src/endpoints/stories/asked/askedOrigin.ts'
import type { Site } from '../../../src/feeds/published/Site.ts'
import { siteOf } from '../../../src/gate/kept/make/siteOf.ts'
import { localesOf } from '../../../src/options/localesOf.ts'
import type { Resolved } from '../../../src/options/options.ts'
import type { Locale } from '../../../src/story/types.ts'

/** The newsroom as somebody who asked for a page finds it. */
export interface Newsroom {
  site: Site
  /** The first is the one it is written in. */
  locales: readonly [Locale, ...Locale[]]
  /** Keys, in the order of the paper. */
  sections: readonly string[]
  config: SanitizedConfig
}

/** What the config says of the newsroom, its addresses on the host at which it was asked. */
export async function newsroomFor(request: Request): Promise<Newsroom> {
  const awaited = await config
  // Payload's own type of `custom` knows no keys; the plugin puts its options there.
  const options = awaited.custom.newsroom as Resolved
  return {
    site: siteOf(options, awaited, askedOrigin(request, awaited.serverURL)),
    locales: localesOf({ config: awaited }, options),
    sections: options.sections.map(({ key }) => key),
    config: awaited,
  }
}
