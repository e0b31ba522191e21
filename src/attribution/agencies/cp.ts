import type { Agency } from '../types.ts'

export const cp = {
  key: 'cp',
  kind: 'agency',
  name: { 'zh-Hant': '加通社', 'zh-Hans': '加通社', en: 'The Canadian Press' },
  aliases: [
    '加拿大通訊社',
    '加拿大通讯社',
    '加拿大新聞社',
    '加拿大新闻社',
    '加新社',
    'Canadian Press',
    'CANADIAN PRESS',
    'CP',
  ],
  doubtful: ['CP'],
} satisfies Agency
