import type { Agency } from '../types.ts'

export const udn = {
  key: 'udn',
  kind: 'outlet',
  name: { 'zh-Hant': '聯合報', 'zh-Hans': '联合报', en: 'United Daily News' },
  aliases: ['聯合新聞網', '联合新闻网', '聯合報系', 'NBA台灣', 'udn', 'UDN', 'udn.com'],
  traps: ['联合报告', '联合报名', '联合报导', '联合报道'],
  doubtful: ['NBA台灣', 'udn', 'udn.com'],
} satisfies Agency
