import type { SourceKind } from './types.ts'

/** A source that the newsroom keeps, as the register and the gate need it. */
export interface KnownSource {
  id: string
  key: string
  /** Only an `outlet` can be the paper's own masthead in `house`; without it the built-in register is asked. */
  kind?: SourceKind
  /** Names and aliases in every script, for reading the words. */
  names: readonly string[]
  /** Its name by locale, for writing them. Left out: the first of `names` in every locale. */
  nameIn?: Readonly<Partial<Record<string, string>>>
  /** ISO date (a day in the newsroom's time zone) or instant, inclusive. */
  retiredFrom?: string
}
