import type { NamedSource } from '../published/types.ts'
import type { Ninjs } from './Ninjs.ts'

/** Those credited, and those who relayed them, each with the register's key. */
export const infoSources = ({
  sources = [],
  via = [],
}: {
  sources?: readonly NamedSource[]
  via?: readonly NamedSource[]
}): NonNullable<Ninjs['infoSources']> => [
  ...sources.map(({ key, name }) => ({ name, role: 'source', literal: key })),
  ...via.map(({ key, name }) => ({ name, role: 'relay', literal: key })),
]
