import type { Agency } from '../types.ts'

export const ithome = {
  key: 'ithome',
  kind: 'outlet',
  name: { 'zh-Hant': 'IT之家', 'zh-Hans': 'IT之家', en: 'ITHome' },
  aliases: ['IThome'],
} satisfies Agency
