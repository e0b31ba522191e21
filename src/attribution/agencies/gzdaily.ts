import type { Agency } from '../types.ts'

export const gzdaily = {
  key: 'gzdaily',
  kind: 'outlet',
  name: { 'zh-Hant': '廣州日報', 'zh-Hans': '广州日报', en: 'Guangzhou Daily' },
  aliases: ['广州日报全媒体', '廣州日報全媒體'],
} satisfies Agency
