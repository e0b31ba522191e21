import { alphabetCost, hanCost, japaneseCost, koreanCost, latinCost } from './costs.ts'
import { BALTIC, CENTRAL, TURKISH, WESTERN } from './languages.ts'

/**
 * A charset that a file's words may be in, and how unlikely a text is in the languages that were
 * written in it.
 */
export interface Candidate {
  charset: string
  /** How seldom a newsroom is sent it, in nats as `cost`. */
  rarity: number
  /** In nats: what is one higher is 2.7 times less likely. */
  cost: (text: string) => number
}

/**
 * The charsets in which agencies, cameras and editors wrote IPTC before UTF-8. Names are
 * iconv-lite's (MIT, 0.7 of 2025). Node's own decoder maps Hong Kong's characters to private use,
 * and reads Windows-1252 wrongly (Node 20).
 */
export const CANDIDATES: readonly Candidate[] = [
  { charset: 'gb18030', rarity: 0, cost: hanCost },
  { charset: 'big5-hkscs', rarity: 0, cost: hanCost },
  { charset: 'shift_jis', rarity: 2, cost: japaneseCost },
  { charset: 'euc-jp', rarity: 4, cost: japaneseCost },
  { charset: 'euc-kr', rarity: 2, cost: koreanCost },
  { charset: 'windows-1252', rarity: 0, cost: latinCost(WESTERN) },
  { charset: 'windows-1250', rarity: 2, cost: latinCost(CENTRAL) },
  { charset: 'windows-1254', rarity: 3, cost: latinCost(TURKISH) },
  { charset: 'windows-1257', rarity: 4, cost: latinCost(BALTIC) },
  { charset: 'iso-8859-2', rarity: 3, cost: latinCost(CENTRAL) },
  { charset: 'macroman', rarity: 2, cost: latinCost(WESTERN) },
  { charset: 'windows-1251', rarity: 2, cost: alphabetCost('Cyrillic') },
  { charset: 'koi8-r', rarity: 4, cost: alphabetCost('Cyrillic') },
  { charset: 'iso-8859-5', rarity: 6, cost: alphabetCost('Cyrillic') },
  { charset: 'cp866', rarity: 6, cost: alphabetCost('Cyrillic') },
  { charset: 'windows-1253', rarity: 3, cost: alphabetCost('Greek') },
  { charset: 'windows-1255', rarity: 4, cost: alphabetCost('Hebrew') },
  { charset: 'windows-1256', rarity: 4, cost: alphabetCost('Arabic') },
  { charset: 'windows-874', rarity: 8, cost: alphabetCost('Thai') },
]
