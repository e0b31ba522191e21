import type { Agency } from '../types.ts'

export const usatoday = {
  key: 'usatoday',
  kind: 'outlet',
  name: { 'zh-Hant': '今日美國', 'zh-Hans': '今日美国', en: 'USA TODAY' },
  aliases: ['USA Today', 'USA TODAY Sports', 'USA TODAY NETWORK', 'USA TODAY Network'],
  doubtful: ['今日美國', '今日美国'],
} satisfies Agency
