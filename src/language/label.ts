/**
 * A text of the admin, in the three languages the admin speaks, keyed as Payload keys its
 * languages. Payload picks the language of a field's label itself; a component of ours asks
 * `labelIn`.
 */
export interface Label extends Record<string, string> {
  'zh-TW': string
  zh: string
  en: string
}

/**
 * One label or help text in Traditional Chinese, Simplified Chinese and English.
 *
 * @example label('標題', '标题', 'Headline')
 */
export const label = (zhTW: string, zh: string, en: string): Label => ({ 'zh-TW': zhTW, zh, en })

/**
 * The text of a label in a language of the admin; the English text in a language it does not have.
 *
 * @param language Payload's key: `zh-TW`, `zh`, `en`
 */
export const labelIn = (text: Label, language: string): string => text[language] ?? text.en
