import type { Agency } from '../types.ts'

export const yonhap = {
  key: 'yonhap',
  kind: 'agency',
  name: { 'zh-Hant': '韓聯社', 'zh-Hans': '韩联社', en: 'Yonhap' },
  aliases: ['聯合通訊社', '联合通讯社', 'Yonhap News Agency', 'Yonhap News'],
  doubtful: ['聯合通訊社', '联合通讯社'],
} satisfies Agency
