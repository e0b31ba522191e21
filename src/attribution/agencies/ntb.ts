import type { Agency } from '../types.ts'

export const ntb = {
  key: 'ntb',
  kind: 'agency',
  name: { 'zh-Hant': '挪威通訊社', 'zh-Hans': '挪威通讯社', en: 'NTB' },
  aliases: ['Norsk Telegrambyrå'],
} satisfies Agency
