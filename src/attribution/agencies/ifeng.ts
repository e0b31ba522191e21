import type { Agency } from '../types.ts'

export const ifeng = {
  key: 'ifeng',
  kind: 'outlet',
  name: { 'zh-Hant': '鳳凰網', 'zh-Hans': '凤凰网', en: 'ifeng' },
  aliases: ['鳳凰衛視', '凤凰卫视', '鳳凰網科技', '凤凰网科技', '凤凰新闻', '鳳凰新聞'],
} satisfies Agency
