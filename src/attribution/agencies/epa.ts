import type { Agency } from '../types.ts'

/** "EPA" is also the Environmental Protection Agency: it counts only as a picture's credit. */
export const epa = {
  key: 'epa',
  kind: 'agency',
  name: { 'zh-Hant': '歐新社', 'zh-Hans': '欧新社', en: 'European Pressphoto Agency' },
  aliases: ['歐洲新聞圖片社', '欧洲新闻图片社', '歐洲圖片社', '欧洲图片社', 'EPA', 'epa', 'EPA Images'],
  doubtful: ['EPA', 'epa'],
} satisfies Agency
