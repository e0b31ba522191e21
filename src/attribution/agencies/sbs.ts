import type { Agency } from '../types.ts'

export const sbs = {
  key: 'sbs',
  kind: 'outlet',
  name: { 'zh-Hant': 'SBS', 'zh-Hans': 'SBS', en: 'SBS' },
  aliases: ['SBS News'],
  doubtful: ['SBS'],
} satisfies Agency
