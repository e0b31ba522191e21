import type { Agency } from '../types.ts'

export const ctee = {
  key: 'ctee',
  kind: 'outlet',
  name: { 'zh-Hant': '工商時報', 'zh-Hans': '工商时报', en: 'Commercial Times' },
  aliases: ['中時工商'],
} satisfies Agency
