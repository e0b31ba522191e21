import type { Agency } from '../types.ts'

export const chinadaily = {
  key: 'chinadaily',
  kind: 'outlet',
  name: { 'zh-Hant': '中國日報', 'zh-Hans': '中国日报', en: 'China Daily' },
  aliases: ['中国日报网环球在线', '中國日報網', '中国日报网', 'chinadaily.com.cn'],
  doubtful: ['chinadaily.com.cn'],
} satisfies Agency
