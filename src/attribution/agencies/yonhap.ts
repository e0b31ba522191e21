import type { Agency } from '../types.ts'

export const yonhap = {
  key: 'yonhap',
  kind: 'agency',
  name: { 'zh-Hant': '韓聯社', 'zh-Hans': '韩联社', en: 'Yonhap' },
  aliases: ['yna.co.kr', '聯合通訊社', '联合通讯社', 'Yonhap News Agency', 'Yonhap News'],
  doubtful: ['yna.co.kr', '聯合通訊社', '联合通讯社'],
} satisfies Agency
