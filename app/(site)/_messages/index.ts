import { languageOf } from '../../../src/language/Language.ts'
import type { InEveryLanguage } from '../../../src/language/messagesFor.ts'
import type { Locale } from '../../../src/story/types.ts'
import { en } from './en.ts'
import type { SiteMessages } from './SiteMessages.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

const siteMessages: InEveryLanguage<SiteMessages> = { zhHant, zhHans, en }

/** What the pages of a locale say. */
export const messagesIn = (locale: Locale): SiteMessages => siteMessages[languageOf(locale)]
