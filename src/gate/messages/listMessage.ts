import type { Locale } from '../../story/types.ts'
import type { Finding } from '../types.ts'
import { gateMessages } from './index.ts'
import type { Language } from '../../language/Language.ts'
import { localeName } from '../../language/localeName.ts'
import { messageOf } from './messageOf.ts'

/**
 * All findings as one message in the shape that Payload's admin shows as a list
 * (`FieldErrorsToast`): what comes before the first ASCII colon is the heading, and ASCII commas
 * part the items. A sentence that several findings share stands there once.
 *
 * @param editing the locale the editor is looking at: findings in another one say which. Left out,
 * they do so whenever the findings are not all of one locale.
 * @param timeZone the newsroom's, for dates. Left out: `Asia/Hong_Kong`.
 * @example listMessage(findings, 'zhHant', 'zh-Hant') // '未能發布，請先處理: 標題還沒有內容，請補上, 【英文】…'
 */
export function listMessage(
  findings: readonly Finding[],
  language: Language,
  editing?: Locale,
  timeZone?: string,
): string {
  const locales = new Set(findings.map(({ locale }) => locale).filter((locale) => locale !== ''))
  const here = editing ?? (locales.size === 1 ? [...locales][0] : undefined)
  const items = findings.map((finding) => {
    const message = messageOf(finding, language, timeZone)
    return finding.locale === '' || finding.locale === here
      ? message
      : gateMessages[language].inLocale(message, localeName(finding.locale, language))
  })
  return `${gateMessages[language].intro}: ${[...new Set(items)].join(', ')}`
}
