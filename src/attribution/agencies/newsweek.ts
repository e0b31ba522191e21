import type { Agency } from '../types.ts'

/** 中国新闻周刊 is another magazine. */
export const newsweek = {
  key: 'newsweek',
  kind: 'outlet',
  name: { 'zh-Hant': '新聞周刊', 'zh-Hans': '新闻周刊', en: 'Newsweek' },
  aliases: ['美國《新聞周刊》', '美国《新闻周刊》', '新聞週刊', '美國新聞周刊', '美国新闻周刊'],
  traps: ['中国新闻周刊', '中國新聞周刊', '中國新聞週刊'],
} satisfies Agency
