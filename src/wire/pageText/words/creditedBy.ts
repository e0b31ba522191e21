import type { FoundCredit } from '../../../attribution/types.ts'

/** Whom some credits name, as register keys in the order of the words, each once. */
export interface Credited {
  /** Those whose work it is. */
  sources: string[]
  /** Those who only relay it ("AFP via Getty"); they are not among `sources`. */
  via: string[]
}

/** Whom a set of credits names. */
export const creditedBy = (credits: readonly FoundCredit[]): Credited => {
  const via = [...new Set(credits.flatMap((credit) => credit.via ?? []))]
  const sources = new Set(credits.flatMap((credit) => credit.sources))
  return { sources: [...sources].filter((key) => !via.includes(key)), via }
}
