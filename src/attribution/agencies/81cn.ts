import type { Agency } from '../types.ts'

export const chinaMilitary = {
  key: '81cn',
  kind: 'outlet',
  name: { 'zh-Hant': '中國軍網', 'zh-Hans': '中国军网', en: 'China Military Online' },
  aliases: ['解放軍報', '解放军报', 'PLA Daily'],
} satisfies Agency
