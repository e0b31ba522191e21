import type { Agency } from '../types.ts'

/** A magazine of Xinhua. */
export const banyuetan = {
  key: 'banyuetan',
  kind: 'outlet',
  name: { 'zh-Hant': '半月談', 'zh-Hans': '半月谈', en: 'Banyuetan' },
  aliases: ['半月談網', '半月谈网'],
  traps: ['半月谈话', '半月谈判', '上半月谈', '下半月谈', '前半月谈', '后半月谈'],
} satisfies Agency
