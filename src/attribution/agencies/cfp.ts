import type { Agency } from '../types.ts'

export const cfp = {
  key: 'cfp',
  kind: 'agency',
  name: { 'zh-Hant': '漢華易美', 'zh-Hans': '汉华易美', en: 'ChinaFotoPress' },
  aliases: ['CFP'],
  doubtful: ['CFP'],
} satisfies Agency
