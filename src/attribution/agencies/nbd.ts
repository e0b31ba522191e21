import type { Agency } from '../types.ts'

export const nbd = {
  key: 'nbd',
  kind: 'outlet',
  name: { 'zh-Hant': '每日經濟新聞', 'zh-Hans': '每日经济新闻', en: 'National Business Daily' },
  aliases: ['每經', '每经', '每经网', '每經網', '每经AI快讯'],
  traps: ['每经济', '每经营', '每经过', '每经历', '每經濟', '每經營'],
  doubtful: ['每經', '每经'],
} satisfies Agency
