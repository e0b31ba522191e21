import type { Agency } from '../types.ts'

export const takungpao = {
  key: 'takungpao',
  kind: 'outlet',
  name: { 'zh-Hant': '大公報', 'zh-Hans': '大公报', en: 'Ta Kung Pao' },
  aliases: ['takungpao.com', '大公網', '大公网', 'TKP'],
  traps: ['大公报告', '大公报名', '最大公报', '伟大公报', '重大公报', '三大公报', '巨大公报'],
  doubtful: ['takungpao.com', 'TKP'],
} satisfies Agency
