import type { Agency } from '../types.ts'

export const interfax = {
  key: 'interfax',
  kind: 'agency',
  name: { 'zh-Hant': '國際文傳電訊社', 'zh-Hans': '国际文传电讯社', en: 'Interfax' },
  aliases: ['國際文傳通訊社', '国际文传通讯社'],
} satisfies Agency
