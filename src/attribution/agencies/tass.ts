import type { Agency } from '../types.ts'

export const tass = {
  key: 'tass',
  kind: 'agency',
  name: { 'zh-Hant': '塔斯社', 'zh-Hans': '塔斯社', en: 'TASS' },
  aliases: ['俄塔社', '俄通社－塔斯社', '俄通社-塔斯社', 'ITAR-TASS', 'Itar-Tass', 'Tass'],
} satisfies Agency
