import type { Agency } from '../types.ts'

export const dpa = {
  key: 'dpa',
  kind: 'agency',
  name: { 'zh-Hant': '德新社', 'zh-Hans': '德新社', en: 'dpa' },
  aliases: [
    '德通社',
    '德意志新聞社',
    '德意志新闻社',
    '德国新闻社',
    '德國新聞社',
    'DPA',
    'dpa-AFX',
    'DPA-AFX',
    'Deutsche Presse-Agentur',
  ],
  doubtful: ['dpa', 'DPA'],
} satisfies Agency
