/** The three ways the register names a source. */
export type WordingLanguage = 'zh-Hant' | 'zh-Hans' | 'en'

const traditionalRegions = new Set(['HK', 'TW', 'MO'])

/**
 * The language credits are written in for a BCP 47 tag: zh-HK, zh-TW and zh-MO are Traditional unless the tag names a script, any other zh is
 * Simplified, everything else English. Malformed tags are English too.
 */
export function wordingLanguageOf(locale: string): WordingLanguage {
  const [language, ...rest] = locale.split(/[-_]/)
  if (language?.toLowerCase() !== 'zh') return 'en'
  const script = rest.find((part) => part.length === 4)?.toLowerCase()
  if (script) return script === 'hant' ? 'zh-Hant' : 'zh-Hans'
  return rest.some((part) => traditionalRegions.has(part.toUpperCase())) ? 'zh-Hant' : 'zh-Hans'
}
