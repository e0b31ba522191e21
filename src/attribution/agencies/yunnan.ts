import type { Agency } from '../types.ts'

export const yunnan = {
  key: 'yunnan',
  kind: 'outlet',
  name: { 'zh-Hant': '雲南網', 'zh-Hans': '云南网', en: 'Yunnan Net' },
  aliases: [],
  traps: ['云南网络', '云南网友', '云南网红'],
  doubtful: ['雲南網', '云南网'],
} satisfies Agency
