import type { Agency } from '../types.ts'

export const takungpao = {
  key: 'takungpao',
  kind: 'outlet',
  name: { 'zh-Hant': '大公報', 'zh-Hans': '大公报', en: 'Ta Kung Pao' },
  aliases: ['takungpao.com', '大公網', '大公网', 'TKP'],
  doubtful: ['takungpao.com', 'TKP'],
} satisfies Agency
