import type { Agency } from '../types.ts'

/** 俄新社 is what the agency was until 2013. */
export const sputnik = {
  key: 'sputnik',
  kind: 'agency',
  name: { 'zh-Hant': '俄羅斯衛星通訊社', 'zh-Hans': '俄罗斯卫星通讯社', en: 'Sputnik' },
  aliases: [
    '俄羅斯衛星網',
    '俄罗斯卫星网',
    '衛星通訊社',
    '卫星通讯社',
    '衛星社',
    '卫星社',
    '俄新社',
    'Sputnik News',
  ],
  traps: ['Sputnik V', 'Sputnik vaccine', 'Sputnik 1'],
  doubtful: ['Sputnik'],
} satisfies Agency
