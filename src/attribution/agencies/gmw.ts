import type { Agency } from '../types.ts'

export const gmw = {
  key: 'gmw',
  kind: 'outlet',
  name: { 'zh-Hant': '光明日報', 'zh-Hans': '光明日报', en: 'Guangming Daily' },
  aliases: ['gmw.cn', '光明網', '光明网', 'Guangming Online'],
  traps: ['马来西亚光明日报', '馬來西亞光明日報'],
  doubtful: ['gmw.cn'],
} satisfies Agency
