import type { Agency } from '../types.ts'

export const mingpao = {
  key: 'mingpao',
  kind: 'outlet',
  name: { 'zh-Hant': '明報', 'zh-Hans': '明报', en: 'Ming Pao' },
  aliases: ['明報新聞網', '明报新闻网'],
  traps: ['申明报', '声明报', '说明报', '证明报', '表明报', '明报告', '明报警'],
} satisfies Agency
