import type { Agency } from '../types.ts'

/** Supplies pictures; it is more often spoken of than credited. */
export const cnsa = {
  key: 'cnsa',
  kind: 'outlet',
  name: { 'zh-Hant': '國家航天局', 'zh-Hans': '国家航天局', en: 'CNSA' },
  aliases: ['China National Space Administration'],
  doubtful: ['國家航天局', '国家航天局', 'CNSA', 'China National Space Administration'],
} satisfies Agency
