import type { Where } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { documentName, type Removal } from '../KeptStory.ts'
import { noteChange, type ChangeKind } from './changes.ts'
import { keptStates, type KeptState } from './keptRows.ts'
import { markLinking } from './markLinking.ts'
import { tombstone } from './tombstone.ts'

/** Articles that readers no longer get. */
export interface Withdrawn {
  collection: string
  ids: readonly (number | string)[]
  because: Removal
  req: AdapterRequest
}

/** As many documents as one question names. */
const chunk = 500

/**
 * Takes articles from readers, in the unit of work that unpublishes, trashes, takes down or deletes
 * them: what is kept of each is gone, and the change is noted. One question where nothing was kept.
 */
export async function withdraw(guard: Guarded, { collection, ids, because, req }: Withdrawn): Promise<void> {
  for (let from = 0; from < ids.length; from += chunk) {
    const names = ids.slice(from, from + chunk).map((id) => documentName(collection, id))
    const where: Where = { and: [{ document: { in: names } }, { isLive: { equals: true } }] }
    await withdrawRows(guard, await keptStates(guard, where, req), because, req)
  }
}

/** The same of kept rows that are at hand. */
export async function withdrawRows(
  guard: Guarded,
  rows: readonly KeptState[],
  because: Removal,
  req: AdapterRequest,
): Promise<void> {
  if (rows.length === 0) return
  const now = new Date().toISOString()
  await tombstone(guard, { rows, because, now, req })
  const documents = [...new Set(rows.map(({ document }) => document))]
  for (const document of documents) {
    const gone = rows.filter((row) => row.document === document)
    const kinds = new Map(gone.map(({ locale }): [Locale, ChangeKind] => [locale, `removed:${because}`]))
    const [{ guid, slug, section } = { guid: '', slug: '', section: '' }] = gone
    await noteChange(guard, { document, guid, slug, section, kinds, at: now }, req)
  }
  await markLinking(guard, documents, req)
}
