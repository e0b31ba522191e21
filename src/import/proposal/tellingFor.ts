import type { KnownSource } from '../../attribution/KnownSource.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { Language } from '../../language/Language.ts'
import type { PageText } from '../../wire/pageText/types.ts'
import { storedKeys } from '../sourcesFor.ts'
import { importLocale } from '../storeDrafts.ts'
import type { Telling } from './proposalOf.ts'

/** How a page is told to the editor who asks, with the newsroom's sources as they are now. */
export const tellingFor = (
  guard: Guarded,
  page: PageText,
  sources: readonly KnownSource[],
  { locale, language }: { locale?: string; language: Language },
): Telling => ({
  register: registerOf(sources),
  stored: storedKeys(sources),
  locale: locale ?? importLocale(page, guard.locales()),
  language,
})
