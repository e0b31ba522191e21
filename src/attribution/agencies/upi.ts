import type { Agency } from '../types.ts'

export const upi = {
  key: 'upi',
  kind: 'agency',
  name: { 'zh-Hant': '合眾國際社', 'zh-Hans': '合众国际社', en: 'UPI' },
  aliases: ['合眾社', '合众社', 'United Press International'],
} satisfies Agency
