import type { Agency } from '../types.ts'

/** The photo brand of AP. */
export const invision = {
  key: 'invision',
  kind: 'agency',
  name: { 'zh-Hant': 'Invision', 'zh-Hans': 'Invision', en: 'Invision' },
  aliases: [],
  doubtful: ['Invision'],
} satisfies Agency
