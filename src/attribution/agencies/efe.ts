import type { Agency } from '../types.ts'

export const efe = {
  key: 'efe',
  kind: 'agency',
  name: { 'zh-Hant': '埃菲社', 'zh-Hans': '埃菲社', en: 'EFE' },
  aliases: [],
} satisfies Agency
