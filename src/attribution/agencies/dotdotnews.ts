import type { Agency } from '../types.ts'

export const dotdotnews = {
  key: 'dotdotnews',
  kind: 'outlet',
  name: { 'zh-Hant': '點新聞', 'zh-Hans': '点新闻', en: 'DotDotNews' },
  aliases: ['dotdotnews'],
  traps: [
    '重点新闻',
    '热点新闻',
    '焦点新闻',
    '观点新闻',
    '早点新闻',
    '一点新闻',
    '两点新闻',
    '三点新闻',
    '四点新闻',
    '五点新闻',
    '六点新闻',
    '七点新闻',
    '八点新闻',
    '九点新闻',
    '十点新闻',
    '整点新闻',
    '点新闻稿',
  ],
  doubtful: ['點新聞', '点新闻'],
} satisfies Agency
