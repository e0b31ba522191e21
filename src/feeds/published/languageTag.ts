import type { Locale } from '../../story/types.ts'
import type { Site } from './Site.ts'

/** RFC 3066 as XML Schema has it (part 2, section 3.3.3), which BCP 47 keeps to. */
const WELL_FORMED = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu

/**
 * The language tag of a locale as formats take it. An app may call its locales what it likes
 * (`zh_TW`): what is no tag even with hyphens is `und`, which says that nobody knows.
 */
export function languageTag(site: Pick<Site, 'languageOf'>, locale: Locale): string {
  const tag = site.languageOf(locale).replaceAll('_', '-')
  return WELL_FORMED.test(tag) ? tag : 'und'
}
