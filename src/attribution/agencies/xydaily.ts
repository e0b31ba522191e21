import type { RegisteredAgency } from './keys.ts'

export const xydaily = {
  key: 'xydaily',
  kind: 'outlet',
  name: { 'zh-Hant': '信陽日報', 'zh-Hans': '信阳日报', en: 'Xinyang Daily' },
  aliases: [],
} satisfies RegisteredAgency
