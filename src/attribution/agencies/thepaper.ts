import type { Agency } from '../types.ts'

export const thepaper = {
  key: 'thepaper',
  kind: 'outlet',
  name: { 'zh-Hant': '澎湃新聞', 'zh-Hans': '澎湃新闻', en: 'The Paper' },
  aliases: [
    '澎湃科技',
    '澎湃国际',
    '澎湃國際',
    '澎湃财讯',
    'thepaper.cn',
    '澎湃新聞網',
    '澎湃新闻网',
    '澎湃',
  ],
  traps: ['澎湃动力'],
  doubtful: ['thepaper.cn', '澎湃', 'The Paper'],
} satisfies Agency
