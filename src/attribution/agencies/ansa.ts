import type { Agency } from '../types.ts'

export const ansa = {
  key: 'ansa',
  kind: 'agency',
  name: { 'zh-Hant': '安莎社', 'zh-Hans': '安莎社', en: 'ANSA' },
  aliases: ['安莎通訊社', '安莎通讯社', 'Ansa'],
} satisfies Agency
