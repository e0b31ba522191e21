import type { Agency } from '../types.ts'

export const sxdaily = {
  key: 'sxdaily',
  kind: 'outlet',
  name: { 'zh-Hant': '陝西日報', 'zh-Hans': '陕西日报', en: 'Shaanxi Daily' },
  aliases: [],
} satisfies Agency
