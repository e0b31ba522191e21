import type { Payload } from 'payload'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { putDocument, type DocumentId } from './putDocument.ts'
import { sources } from './sources.ts'

/** Puts in the sources, or completes the names of those that are there. Gives their ids by key. */
export async function putSources(payload: Payload): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const { key, kind, name, aliases } of sources) {
    const id = await putDocument(payload, {
      collection: defaultSlugs.sources,
      known: { key: { equals: key } },
      data: { key, kind, name: name['zh-Hant'], aliases: [...aliases] },
      translated: (_, locale) => ({ name: name[locale] }),
    })
    ids.set(key, id)
  }
  return ids
}
