import type { Agency } from '../types.ts'

export const cailianshe = {
  key: 'cailianshe',
  kind: 'outlet',
  name: { 'zh-Hant': '財聯社', 'zh-Hans': '财联社', en: 'Cailian Press' },
  aliases: ['CLS'],
  doubtful: ['CLS'],
} satisfies Agency
