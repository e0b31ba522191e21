import type { Agency } from '../types.ts'

/** Not 中央通訊社, which is `cna`. */
export const hkcna = {
  key: 'hkcna',
  kind: 'agency',
  name: { 'zh-Hant': '香港中通社', 'zh-Hans': '香港中通社', en: 'HKCNA' },
  aliases: ['中通社', '中國通訊社', '中国通讯社', 'Hong Kong China News Agency'],
} satisfies Agency
