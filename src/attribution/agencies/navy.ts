import type { Agency } from '../types.ts'

/** Hands out pictures. */
export const navy = {
  key: 'navy',
  kind: 'outlet',
  name: { 'zh-Hant': '美國海軍', 'zh-Hans': '美国海军', en: 'US Navy' },
  aliases: ['U.S. Navy', '美海軍', '美海军', 'US NAVY', 'U.S. NAVY'],
  traps: ['美国海军陆战队', '美國海軍陸戰隊'],
  doubtful: ['US Navy', 'U.S. Navy', '美國海軍', '美国海军', '美海軍', '美海军', 'US NAVY', 'U.S. NAVY'],
} satisfies Agency
