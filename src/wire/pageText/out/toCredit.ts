import type { FoundCredit } from '../../../attribution/types.ts'
import type { Credit } from '../../../story/types.ts'
import { creditedBy } from '../words/creditedBy.ts'

/** Whom some credits name, in a Story's terms. */
export const toCredit = (credits: readonly FoundCredit[]): Credit => {
  const { sources, via } = creditedBy(credits)
  return { sources: sources.map((key) => ({ key })), via: via.map((key) => ({ key })) }
}
