import { wording } from '../../../attribution/index.ts'
import type { Register } from '../../../attribution/index.ts'
import type { Locale, SourceRef } from '../../../story/types.ts'
import type { NamedSource } from '../types.ts'

/**
 * Those whom a credit names, as its wording calls them. A source that could not be looked up has no
 * name, and is left out.
 */
export const namedSources = (refs: readonly SourceRef[], locale: Locale, register: Register): NamedSource[] =>
  refs.filter(({ key }) => key !== '').map(({ key }) => ({ key, name: nameOf(key, locale, register) }))

/** A caption's credit to one source is its name and nothing else. */
const nameOf = (key: string, locale: Locale, register: Register): string =>
  wording({ sources: [key] }, 'caption', locale, register)
