import type { RegisteredAgency } from './keys.ts'

export const dpa = {
  key: 'dpa',
  kind: 'agency',
  name: { 'zh-Hant': '德新社', 'zh-Hans': '德新社', en: 'dpa' },
  aliases: ['德通社', '德意志新聞社', '德意志新闻社', 'DPA', 'Deutsche Presse-Agentur'],
  doubtful: ['dpa'],
} satisfies RegisteredAgency
