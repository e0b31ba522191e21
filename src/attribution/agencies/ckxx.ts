import type { Agency } from '../types.ts'

/** Xinhua's paper of foreign reports; it relays others. */
export const ckxx = {
  key: 'ckxx',
  kind: 'outlet',
  name: { 'zh-Hant': '參考消息', 'zh-Hans': '参考消息', en: 'Reference News' },
  aliases: ['參考消息網', '参考消息网'],
  traps: ['供参考消息'],
} satisfies Agency
