import type { Agency } from '../types.ts'

export const ctk = {
  key: 'ctk',
  kind: 'agency',
  name: { 'zh-Hant': '捷通社', 'zh-Hans': '捷通社', en: 'ČTK' },
  aliases: ['捷克通訊社', '捷克通讯社', 'Czech News Agency'],
} satisfies Agency
