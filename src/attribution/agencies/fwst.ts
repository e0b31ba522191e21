import type { Agency } from '../types.ts'

export const fwst = {
  key: 'fwst',
  kind: 'outlet',
  name: { 'zh-Hant': '沃思堡明星電訊報', 'zh-Hans': '沃思堡明星电讯报', en: 'Fort Worth Star-Telegram' },
  aliases: ['Star-Telegram'],
} satisfies Agency
