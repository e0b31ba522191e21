import type { Payload } from 'payload'
import type { Resolved } from './options.ts'
import type { Locale } from '../story/types.ts'

/**
 * The app's locales, the default one first; the wording's own language where the app has no
 * localization.
 */
export function localesOf(
  { config }: Pick<Payload, 'config'>,
  { language }: Pick<Resolved, 'language'>,
): [Locale, ...Locale[]] {
  if (!config.localization) return [language]
  const { defaultLocale, localeCodes } = config.localization
  return [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
}
