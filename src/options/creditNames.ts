import { gatedIn } from './gated.ts'
import type { Resolved } from './options.ts'

/** The fields in which photos say whom they credit. */
export type CreditNames = readonly [credits: string, via: string]

/** By which names photos keep their credits and who passed them on: the newsroom's, or those of the app's own collection. */
export function creditNames(options: Pick<Resolved, 'gated' | 'slugs'>): CreditNames {
  const names = gatedIn(options, options.slugs.photos)?.own?.names
  return [names?.credits?.[0] ?? 'credits', names?.via?.[0] ?? 'via']
}
