import type { Agency } from '../types.ts'

export const chinatimes = {
  key: 'chinatimes',
  kind: 'outlet',
  name: { 'zh-Hant': '中國時報', 'zh-Hans': '中国时报', en: 'China Times' },
  aliases: ['chinatimes.com', '中時電子報', '中时电子报', '中時新聞網', '中时新闻网', '旺報', '旺报'],
  traps: ['兴旺报', '旺旺报', '旺报告', '旺报名', '旺报关'],
  doubtful: ['chinatimes.com'],
} satisfies Agency
