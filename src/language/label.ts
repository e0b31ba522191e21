/** A text of the admin in the three languages it speaks, keyed as Payload keys its languages. */
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
