import type { Config } from 'payload'
import type { Locale } from '../story/types.ts'
import { defaultReaders, type ReadersOptions } from './readers.ts'
import { defaultWho, type Who } from './roles.ts'
import type { Printer } from '../print/Printer.ts'
import { appLanguage } from './appLanguage.ts'
import { gatedCollections } from './gated.ts'
import type { Gated } from './own/Gated.ts'
import type { OwnCollections } from './own/OwnCollection.ts'
import { label, type Label } from '../language/label.ts'
import { defaultWebhooks, type GivenWebhooks, type WebhookOptions } from './webhooks.ts'
import { slugsOf, type GivenSlugs, type Slugs } from './slugs.ts'

/** One section of the paper. */
export interface Section {
  /** Stored in `articles.section` and asked for by `?section=`. */
  key: string
  label: Label | string
}

/** What an app may say to the plugin. Everything has a default; see the table in the README. */
export interface NewsroomOptions {
  /**
   * The slugs of the newsroom's own collections, by the part they play; `false` for one that the
   * newsroom has not.
   * @default articles, photos, sidebars, sources, pages; with `collections` only sources
   * @example { articles: 'stories', photos: 'images', pages: false }
   */
  slugs?: GivenSlugs
  /**
   * Collections that the app has already, made gated ones: which of their fields play which part.
   * What they lack (attribution, byline, mentions) the plugin adds, in a tab of its own.
   * @default none
   * @example { posts: { kind: 'article', fields: { headline: 'title', body: 'content' } } }
   */
  collections?: OwnCollections
  /**
   * `report` judges and records everything and refuses nothing, for an app that begins by watching.
   * The log and the admin say so loudly.
   * @default 'publish'
   */
  enforce?: Enforce
  /**
   * Keeps the schema and the readers' rule, so that the database stays as it is and no draft is
   * shown, but switches the gate off. The log says so loudly at every start.
   * @default false
   */
  disabled?: boolean
  /**
   * Who is staff, who publishes, who lays out: tests of a user.
   * @default by `roles` on the user: see `defaultWho`
   */
  who?: Partial<Who>
  /**
   * The sections of the paper, in order.
   * @default national, local, world, business, culture, sport
   */
  sections?: readonly Section[]
  /**
   * Register keys of the paper itself and its sister titles: its own name in the words (【大公報訊】)
   * credits nobody else.
   * @default none
   * @example ['takungpao']
   */
  own?: readonly string[]
  /**
   * IANA name of the newsroom's time zone, in which dates are written.
   * @default `admin.timezones.defaultTimezone` of the config, or else UTC
   */
  timeZone?: string
  /**
   * What readers are told of the newsroom itself, and where they read its stories.
   * @default called Newsroom; stories are read at `/api/stories/:slug`
   * @example { name: '海角日報', storyUrl: ({ slug, locale }) => `/${locale}/${slug}` }
   */
  site?: Partial<SiteOptions>
  /**
   * Who reads stories and feeds, by which keys and how often: see `docs/api.md`.
   * @default anybody, as often as they like
   * @example { key: 'required', perMinute: 120 }
   */
  readers?: Partial<ReadersOptions>
  /** The wording's language where the app has no localization. @default that of `i18n.fallbackLanguage` */
  language?: Locale
  /**
   * Makes pages into PDF, InDesign files and picture packages; without it they can only be had as
   * JSON.
   * @default none
   * @example printing() // from 'payload-newsroom/print'
   */
  print?: Printer
  /**
   * Tells programs of others what changes for readers, as Standard Webhooks: see
   * `docs/webhooks.md`. `true`, or what is to be otherwise than the defaults of `WebhookOptions`.
   * @default false
   * @example { origin: 'https://news.example.com' }
   */
  webhooks?: GivenWebhooks
}

/** The newsroom as its readers know it. */
export interface SiteOptions {
  name: Label | string
  /** The notice on its own words: © 2026 海角日報. */
  copyright?: Label | string
  /** Where people read a story: an address, or a path on the newsroom's own. */
  storyUrl?: (story: { slug: string; locale: Locale }) => string
  /** The BCP 47 tag that readers are told for a locale, where it is another: `{ 'zh-Hant': 'zh-Hant-HK' }`. */
  languages?: Readonly<Record<Locale, string>>
}

/** Whether the gate refuses, or only reports what it would refuse. */
export type Enforce = 'publish' | 'report'

/** What of an app's config the defaults are taken from. */
export type AppConfig = Partial<Pick<Config, 'admin' | 'collections' | 'i18n'>>

/** The options with every default filled in: the only form the rest of the plugin reads. */
export interface Resolved {
  slugs: Slugs
  /** The app's own collections, as its options describe them. */
  collections: OwnCollections
  /** Every collection that is judged. */
  gated: readonly Gated[]
  enforce: Enforce
  disabled: boolean
  who: Who
  sections: readonly Section[]
  own: readonly string[]
  timeZone: string
  language: Locale
  site: SiteOptions
  readers: ReadersOptions
  webhooks: WebhookOptions | false
  print?: Printer
}

const defaultSections: readonly Section[] = [
  { key: 'national', label: label('國內', '国内', 'National') },
  { key: 'local', label: label('本地', '本地', 'Local') },
  { key: 'world', label: label('國際', '国际', 'World') },
  { key: 'business', label: label('財經', '财经', 'Business') },
  { key: 'culture', label: label('文化', '文化', 'Culture') },
  { key: 'sport', label: label('體育', '体育', 'Sport') },
]

/** Fills in the defaults, some from the app's config. A part that is given as `undefined` counts as not given. */
export function resolveOptions(options: NewsroomOptions, config: AppConfig = {}): Resolved {
  const collections = options.collections ?? {}
  const slugs = slugsOf(options, config)
  return {
    slugs,
    collections,
    gated: gatedCollections(slugs, collections, config.collections ?? []),
    enforce: options.enforce ?? 'publish',
    disabled: options.disabled ?? false,
    who: withDefaults(defaultWho, options.who),
    sections: options.sections ?? defaultSections,
    own: options.own ?? [],
    timeZone: options.timeZone ?? config.admin?.timezones?.defaultTimezone ?? 'UTC',
    language: options.language ?? appLanguage(config),
    site: withDefaults({ name: 'Newsroom' }, options.site),
    readers: withDefaults(defaultReaders, options.readers),
    webhooks: webhooksOf(options.webhooks),
    ...(options.print && { print: options.print }),
  }
}

const webhooksOf = (given: GivenWebhooks = false): WebhookOptions | false =>
  given && withDefaults(defaultWebhooks, given === true ? {} : given)

function withDefaults<T extends object>(defaults: T, given: Partial<T> | undefined): T {
  const chosen = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  return { ...defaults, ...Object.fromEntries(chosen) }
}
