import type { Agency } from '../types.ts'

/** A platform. */
export const youtube = {
  key: 'youtube',
  kind: 'outlet',
  name: { 'zh-Hant': 'YouTube', 'zh-Hans': 'YouTube', en: 'YouTube' },
  aliases: ['油管', 'Youtube'],
  traps: ['油管道'],
  doubtful: ['YouTube', '油管', 'Youtube'],
} satisfies Agency
