import type { Agency } from '../types.ts'

/** A syndicate. */
export const tns = {
  key: 'tns',
  kind: 'agency',
  name: { 'zh-Hant': '論壇新聞社', 'zh-Hans': '论坛新闻社', en: 'Tribune News Service' },
  aliases: ['Tribune Content Agency', 'TNS', 'MCT', 'McClatchy-Tribune'],
  doubtful: ['TNS', 'MCT'],
} satisfies Agency
