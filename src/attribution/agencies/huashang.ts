import type { Agency } from '../types.ts'

export const huashang = {
  key: 'huashang',
  kind: 'outlet',
  name: { 'zh-Hant': '華商報', 'zh-Hans': '华商报', en: 'Huashang Bao' },
  aliases: ['華商網', '华商网'],
  traps: ['华商报告', '华商报名', '南华商报'],
} satisfies Agency
