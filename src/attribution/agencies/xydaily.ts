import type { Agency } from '../types.ts'

export const xydaily = {
  key: 'xydaily',
  kind: 'outlet',
  name: { 'zh-Hant': '信陽日報', 'zh-Hans': '信阳日报', en: 'Xinyang Daily' },
  aliases: [],
} satisfies Agency
