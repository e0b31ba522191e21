import type { Locale } from '../../../src/story/types.ts'

/** Paths of the pages, without a host. A story's own address is in the story. */

export const frontPath = (locale: Locale): string => `/${encodeURIComponent(locale)}`

/** All stories of a locale, newest first. */
export const latestPath = (locale: Locale): string => `${frontPath(locale)}/stories`

export const sectionPath = (locale: Locale, section: string): string =>
  `${frontPath(locale)}/sections/${encodeURIComponent(section)}`
