import type { Locale } from '../story/types.ts'
import { defaultWho, type Who } from './roles.ts'
import type { Printer } from '../print/Printer.ts'
import { defaultTimeZone } from '../language/defaultTimeZone.ts'
import { label, type Label } from '../language/label.ts'
import { defaultSlugs, type Slugs } from './slugs.ts'

/** One section of the paper. */
export interface Section {
  /** Stored in `articles.section` and asked for by `?section=`. */
  key: string
  label: Label | string
}

/** What an app may say to the plugin. Everything has a default; see the table in the README. */
export interface NewsroomOptions {
  /**
   * The slugs of the app's collections, by the part they play.
   * @default articles, photos, sidebars, sources, pages, users
   * @example { articles: 'stories', photos: 'images' }
   */
  slugs?: Partial<Slugs>
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
   * @default 'Asia/Hong_Kong'
   */
  timeZone?: string
  /** The wording's language where the app has no localization. @default 'zh-Hant' */
  language?: Locale
  /**
   * Makes pages into PDF, InDesign files and picture packages; without it they can only be had as
   * JSON.
   * @default none
   * @example printing() // from 'payload-newsroom/print'
   */
  print?: Printer
}

/** The options with every default filled in: the only form the rest of the plugin reads. */
export interface Resolved {
  slugs: Slugs
  disabled: boolean
  who: Who
  sections: readonly Section[]
  own: readonly string[]
  timeZone: string
  language: Locale
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

/** Fills in the defaults. A part that is given as `undefined` counts as not given. */
export function resolveOptions(options: NewsroomOptions): Resolved {
  return {
    slugs: withDefaults(defaultSlugs, options.slugs),
    disabled: options.disabled ?? false,
    who: withDefaults(defaultWho, options.who),
    sections: options.sections ?? defaultSections,
    own: options.own ?? [],
    timeZone: options.timeZone ?? defaultTimeZone,
    language: options.language ?? 'zh-Hant',
    ...(options.print && { print: options.print }),
  }
}

function withDefaults<T extends object>(defaults: T, given: Partial<T> | undefined): T {
  const chosen = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  return { ...defaults, ...Object.fromEntries(chosen) }
}
