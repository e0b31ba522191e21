import type { Agency } from '../types.ts'

export const zuma = {
  key: 'zuma',
  kind: 'agency',
  name: { 'zh-Hant': 'ZUMA', 'zh-Hans': 'ZUMA', en: 'ZUMA Press' },
  aliases: ['ZUMAPRESS', 'Zuma Press', 'ZUMAPRESS.com', 'ZUMA Wire', 'ZUMA Press Wire'],
  doubtful: ['ZUMA'],
} satisfies Agency
