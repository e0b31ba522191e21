import type { Agency } from '../types.ts'

/** The site of the overseas edition of People's Daily; the words also mean any site abroad. */
export const haiwai = {
  key: 'haiwai',
  kind: 'outlet',
  name: { 'zh-Hant': '海外網', 'zh-Hans': '海外网', en: 'Haiwai Net' },
  aliases: ['haiwainet'],
  traps: ['海外网络', '海外网友', '海外网民', '海外网红'],
  doubtful: ['海外網', '海外网'],
} satisfies Agency
