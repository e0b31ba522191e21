import type { Agency } from '../types.ts'

/** A Chinese-language agency in Italy. */
export const oulian = {
  key: 'oulian',
  kind: 'agency',
  name: { 'zh-Hant': '歐聯通訊社', 'zh-Hans': '欧联通讯社', en: 'Oulian' },
  aliases: ['歐聯網', '欧联网'],
} satisfies Agency
