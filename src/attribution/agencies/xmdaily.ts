import type { Agency } from '../types.ts'

export const xmdaily = {
  key: 'xmdaily',
  kind: 'outlet',
  name: { 'zh-Hant': '廈門日報', 'zh-Hans': '厦门日报', en: 'Xiamen Daily' },
  aliases: [],
} satisfies Agency
