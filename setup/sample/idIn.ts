import type { DocumentId } from './putDocument.ts'

/**
 * The id of what was put in under a key.
 * @throws when the sample names something that it does not put in
 */
export function idIn(ids: ReadonlyMap<string, DocumentId>, key: string): DocumentId {
  const id = ids.get(key)
  if (id === undefined) {
    throw new Error(`The sample links "${key}" but does not put it in: it has ${[...ids.keys()].join(', ')}.`)
  }
  return id
}
