import type { Agency } from '../types.ts'

/** A magazine of Xinhua. */
export const banyuetan = {
  key: 'banyuetan',
  kind: 'outlet',
  name: { 'zh-Hant': '半月談', 'zh-Hans': '半月谈', en: 'Banyuetan' },
  aliases: ['半月談網', '半月谈网'],
} satisfies Agency
