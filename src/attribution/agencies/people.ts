import type { Agency } from '../types.ts'

export const people = {
  key: 'people',
  kind: 'outlet',
  name: { 'zh-Hant': '人民日報', 'zh-Hans': '人民日报', en: "People's Daily" },
  aliases: [
    '人民锐评',
    '人民網',
    '人民网',
    '人民日報海外版',
    '人民日报海外版',
    '人民日報客戶端',
    '人民日报客户端',
    'People’s Daily',
    "People's Daily Online",
    'RMRB',
    'people.com.cn',
  ],
  traps: ['人民网民', '越南人民日报', '越南人民日報', '老挝人民日报', '寮國人民日報'],
  doubtful: ['people.com.cn'],
} satisfies Agency
