import type { SanitizedConfig } from 'payload'
import type { Site } from '../../../feeds/published/Site.ts'
import { labelIn, type Label } from '../../../language/label.ts'
import { adminKeys } from '../../../language/adminLanguage.ts'
import { languageOf } from '../../../language/Language.ts'
import type { Resolved } from '../../../options/options.ts'
import type { Locale } from '../../../story/types.ts'

/** What of an app's config says where its readers find things. */
type App = Pick<SanitizedConfig, 'routes'> & Partial<Pick<SanitizedConfig, 'collections'>>

/**
 * The newsroom as its readers find it, from what the app says of itself.
 *
 * @param origin scheme and host, without a path
 */
export function siteOf(
  { site, sections, timeZone, gated }: Pick<Resolved, 'site' | 'sections' | 'timeZone' | 'gated'>,
  app: App,
  origin: string,
): Site {
  const { routes, collections = [] } = app
  const { copyright, storyUrl } = site
  return {
    origin,
    timeZone,
    name: (locale) => inLocale(site.name, locale),
    languageOf: (locale) => site.languages?.[locale] ?? locale,
    sectionName: (key, locale) => {
      const label = sections.find((section) => section.key === key)?.label
      return label === undefined ? key : inLocale(label, locale)
    },
    storyUrl: storyUrl ?? ((story) => storyPath(app, story)),
    fileUrl: ({ url }) => url,
    feedUrl: (feed, asked) => `${routes.api}/${feedsPath(collections)}/${feed}?${of({ ...asked })}`,
    // Of an app's own pictures readers get the file itself.
    givesOriginals: gated.some(({ kind, own }) => kind === 'photos' && own !== undefined),
    ...(copyright !== undefined && { copyright: (locale) => inLocale(copyright, locale) }),
  }
}

/** Where the API has a story, on the newsroom's own host. */
export const storyPath = (
  { routes, collections = [] }: App,
  { slug, locale }: { slug: string; locale: Locale },
): string => `${routes.api}/${storiesPath(collections)}/${encodeURIComponent(slug)}?${of({ locale })}`

const inLocale = (label: Label | string, locale: Locale): string =>
  typeof label === 'string' ? label : labelIn(label, adminKeys[languageOf(locale)])

const of = (asked: Record<string, string>): string => new URLSearchParams(asked).toString()

type Collections = readonly { slug: string }[]

/** A collection hides the routes under its own slug: then the newsroom's stand under `newsroom/`. */
const freePath = (name: string, collections: Collections): string =>
  collections.some(({ slug }) => slug === name) ? `newsroom/${name}` : name

/** Where the API has its stories, behind Payload's own route and without a slash before it. */
export const storiesPath = (collections: Collections): string => freePath('stories', collections)

/** Where the API has its feeds. */
export const feedsPath = (collections: Collections): string => freePath('feeds', collections)
