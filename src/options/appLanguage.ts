import type { Config } from 'payload'
import { languageOf } from '../language/Language.ts'
import type { Locale } from '../story/types.ts'

const locales = { zhHant: 'zh-Hant', zhHans: 'zh-Hans', en: 'en' } as const

/** The language an app without localization writes in: that of its admin. Payload's own default is English. */
export const appLanguage = ({ i18n }: Partial<Pick<Config, 'i18n'>>): Locale =>
  locales[languageOf(i18n?.fallbackLanguage ?? 'en')]
