import type { KnownSource } from '../../attribution/KnownSource.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import type { Id, SourceRef } from '../types.ts'

/**
 * Looks up the newsroom's sources by their ids, for `FromOptions.sourceOf`. Every reader of stored
 * documents uses this one, so that a tree names an agency by one key: the register's own
 * (`xinhua`), also where the newsroom keeps 新華社 under another. Words, wording and rules all
 * know an agency by that key.
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
