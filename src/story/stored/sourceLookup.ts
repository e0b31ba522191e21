import type { KnownSource } from '../../attribution/KnownSource.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import type { Id, SourceRef } from '../types.ts'

/**
 * Makes the lookup of the newsroom's sources by id for `FromOptions.sourceOf`. Everything that
 * reads stored documents uses it, so that a tree always has an agency under the register's key
 * (`xinhua`), even where the newsroom stores 新華社 under another. Wording and rules know agencies
 * only by the register's keys.
 *
 * @returns a function that gives `undefined` for an id that no source has
 */
export function sourceLookup(sources: readonly KnownSource[]): (id: Id) => SourceRef | undefined {
  const { canonical } = registerOf(sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  return (id) => {
    const source = byId.get(id)
    return source && { key: canonical(source.key), id }
  }
}
