import type { Agency } from '../types.ts'

export const apa = {
  key: 'apa',
  kind: 'agency',
  name: { 'zh-Hant': '奧通社', 'zh-Hans': '奥通社', en: 'Austria Presse Agentur' },
  aliases: [
    '奧地利通訊社',
    '奥地利通讯社',
    '奧地利新聞社',
    '奥地利新闻社',
    '奧新社',
    '奥新社',
    'APA',
    'Austria Press Agency',
  ],
  doubtful: ['APA'],
} satisfies Agency
