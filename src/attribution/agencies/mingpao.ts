import type { Agency } from '../types.ts'

export const mingpao = {
  key: 'mingpao',
  kind: 'outlet',
  name: { 'zh-Hant': '明報', 'zh-Hans': '明报', en: 'Ming Pao' },
  aliases: ['明報新聞網', '明报新闻网'],
  traps: [
    ...['明报告', '明报警', '明报名', '明报备', '明报关', '明报考'],
    ...'申声说证表透文清注标发黎不聪照查指讲写阐光分开贤失昆三英精鲜挑未简'
      .split('')
      .map((one) => `${one}明报`),
  ],
} satisfies Agency
