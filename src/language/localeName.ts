import type { Language } from './Language.ts'

const tags = { zhHant: 'zh-Hant-HK', zhHans: 'zh-Hans', en: 'en' } as const

/**
 * What a locale is called in a language: 英文, 繁體中文; without ASCII commas and colons, like everything
 * a message says.
 */
export function localeName(locale: string, language: Language): string {
  const name = nameOfTag(locale, language) ?? locale
  return name.replaceAll(',', '，').replaceAll(':', '：')
}

function nameOfTag(locale: string, language: Language): string | undefined {
  try {
    return new Intl.DisplayNames([tags[language]], { type: 'language' }).of(locale)
  } catch (error) {
    // An app may call its locales what it likes; one that is no BCP 47 tag is shown as it is.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
