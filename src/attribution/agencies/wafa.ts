import type { Agency } from '../types.ts'

export const wafa = {
  key: 'wafa',
  kind: 'agency',
  name: { 'zh-Hant': '巴通社', 'zh-Hans': '瓦法通讯社', en: 'WAFA' },
  aliases: ['瓦法', '瓦法通訊社', '巴勒斯坦通訊社', '巴勒斯坦通讯社', '巴通社', 'Wafa'],
  doubtful: ['瓦法'],
} satisfies Agency
