import type { Agency } from '../types.ts'

export const wsj = {
  key: 'wsj',
  kind: 'outlet',
  name: { 'zh-Hant': '華爾街日報', 'zh-Hans': '华尔街日报', en: 'The Wall Street Journal' },
  aliases: ['Wall Street Journal', 'WSJ'],
} satisfies Agency
