import type { Config } from 'payload'
import { languageOf, languageTags } from '../language/Language.ts'
import type { Locale } from '../story/types.ts'

/** The language an app without localization writes in: that of its admin. Payload's own default is English. */
export const appLanguage = ({ i18n }: Partial<Pick<Config, 'i18n'>>): Locale =>
  languageTags[languageOf(i18n?.fallbackLanguage ?? 'en')]
