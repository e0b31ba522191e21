import type { SampleLocale } from './types.ts'

/** The paper of the sample page. It does not exist. */
export const paper: Record<SampleLocale, string> = {
  'zh-Hant': '海角日報',
  'zh-Hans': '海角日报',
  en: 'The Headland Daily',
}

/** How a story of the paper opens: 本報訊 with the paper's own name. */
export const house: Record<SampleLocale, string> = {
  'zh-Hant': '海角日報訊',
  'zh-Hans': '海角日报讯',
  en: 'Headland Daily',
}
