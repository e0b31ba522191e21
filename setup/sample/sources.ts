import { agencies, type AgencyKey } from '../../src/attribution/agencies/index.ts'
import type { Agency } from '../../src/attribution/types.ts'

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
export const sources: readonly (Agency & { key: AgencyKey })[] = keys.map((key) => ({
  ...agencies[key],
  key,
}))
