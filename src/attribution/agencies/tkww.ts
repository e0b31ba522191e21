import type { Agency } from '../types.ts'

export const tkww = {
  key: 'tkww',
  kind: 'outlet',
  name: { 'zh-Hant': '大公文匯', 'zh-Hans': '大公文汇', en: 'Ta Kung Wen Wei' },
  aliases: [
    '大公文匯全媒體',
    '大公文汇全媒体',
    '大公文匯網',
    '大公文汇网',
    '大文集團',
    '大文集团',
    'TKWW',
    'Ta Kung Wen Wei Media',
  ],
  traps: ['大公文汇传媒集团', '大公文匯傳媒集團'],
} satisfies Agency
