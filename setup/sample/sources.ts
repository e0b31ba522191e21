import { agencies } from '../../src/attribution/agencies/index.ts'
import type { AgencyKey, RegisteredAgency } from '../../src/attribution/agencies/keys.ts'

const keys = [
  'xinhua',
  'cns',
  'cnr',
  'cctv',
  'hkcna',
  'rthk',
  'reuters',
  'ap',
  'afp',
  'bloomberg',
  'kyodo',
  'yonhap',
  'dpa',
  'getty',
] as const satisfies readonly AgencyKey[]

/**
 * Whom the sample credits, and some whom most newsrooms will want to credit soon, as the register
 * knows them.
 */
export const sources: readonly RegisteredAgency[] = keys.map((key) => agencies[key])
