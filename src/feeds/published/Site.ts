import type { Locale, PhotoSize } from '../../story/types.ts'
import type { FeedName } from './FeedName.ts'

/**
 * The newsroom as its readers find it: what it is called, and where things have their address. An
 * address may be a path on `origin`; it is made absolute where it is used.
 */
export interface Site {
  /** Scheme and host, nothing behind: `https://news.example`. */
  origin: string
  /** IANA name: times are written with its offset. */
  timeZone: string
  /** What the newsroom calls itself in a locale: 海角日報. */
  name: (locale: Locale) => string
  /** The BCP 47 tag that readers are told for a locale: `zh-Hant-HK` for `zh-Hant`. */
  languageOf: (locale: Locale) => string
  /** What a section is called in a locale; the key itself where it has no name. */
  sectionName: (section: string, locale: Locale) => string
  /** Where people read a story. */
  storyUrl: (story: { slug: string; locale: Locale }) => string
  /** Where a photo's derivative is served. */
  fileUrl: (size: Pick<PhotoSize, 'filename' | 'url'>) => string
  /** Where a feed is served, of all stories or of a section. */
  feedUrl: (feed: FeedName, of: { locale: Locale; section?: string }) => string
  /**
   * Whether readers get a photo's original file too, as they do where the pictures are an app's own.
   * The newsroom's own originals are for staff, because they carry position and serial numbers.
   */
  givesOriginals?: boolean
  /** The newsroom's notice on its own words: © 2026 海角日報. Left out: none is given. */
  copyright?: (locale: Locale) => string
}
