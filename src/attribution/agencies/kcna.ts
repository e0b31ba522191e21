import type { Agency } from '../types.ts'

export const kcna = {
  key: 'kcna',
  kind: 'agency',
  name: { 'zh-Hant': '朝中社', 'zh-Hans': '朝中社', en: 'KCNA' },
  aliases: [
    '朝鮮中央通訊社',
    '朝鲜中央通讯社',
    '朝鮮中通社',
    '朝鲜中通社',
    '朝鮮中央通信社',
    '北韓中央通信社',
    '北韓中央通訊社',
    '北韩中央通讯社',
    'Korean Central News Agency',
  ],
} satisfies Agency
