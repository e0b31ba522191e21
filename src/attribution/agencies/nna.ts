import type { Agency } from '../types.ts'

export const nna = {
  key: 'nna',
  kind: 'agency',
  name: {
    'zh-Hant': '黎巴嫩國家通訊社',
    'zh-Hans': '黎巴嫩国家通讯社',
    en: 'National News Agency (Lebanon)',
  },
  aliases: ['黎巴嫩通訊社', '黎巴嫩通讯社', '黎通社', 'NNA', 'National News Agency'],
  doubtful: ['NNA', 'National News Agency'],
} satisfies Agency
