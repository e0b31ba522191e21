import type { RegisteredAgency } from './keys.ts'

export const ansa = {
  key: 'ansa',
  kind: 'agency',
  name: { 'zh-Hant': '安莎社', 'zh-Hans': '安莎社', en: 'ANSA' },
  aliases: ['Ansa'],
} satisfies RegisteredAgency
