import type { Agency } from '../types.ts'

/** A government account; "Fujian announced …" is not it. */
export const fujianfabu = {
  key: 'fujianfabu',
  kind: 'outlet',
  name: { 'zh-Hant': '福建發布', 'zh-Hans': '福建发布', en: 'Fujian Release' },
  aliases: [],
  doubtful: ['福建發布', '福建发布'],
} satisfies Agency
