import type { Agency } from '../types.ts'

export const ltn = {
  key: 'ltn',
  kind: 'outlet',
  name: { 'zh-Hant': '自由時報', 'zh-Hans': '自由时报', en: 'Liberty Times' },
  aliases: ['ltn.com.tw', '自由電子報', '自由电子报', 'Taipei Times'],
  doubtful: ['ltn.com.tw'],
} satisfies Agency
