import type { Payload } from 'payload'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { boxes } from './boxes/index.ts'
import { idIn } from './idIn.ts'
import { putDocument, sameRows, type DocumentId, type Stored } from './putDocument.ts'
import type { BoxWords, SampleBox } from './types.ts'

/** Publishes the boxes. Gives their ids by sample key. */
export async function putBoxes(
  payload: Payload,
  sources: ReadonlyMap<string, DocumentId>,
): Promise<Map<string, DocumentId>> {
  const ids = new Map<string, DocumentId>()
  for (const [key, box] of Object.entries(boxes)) ids.set(key, await putBox(payload, sources, box))
  return ids
}

function putBox(
  payload: Payload,
  sources: ReadonlyMap<string, DocumentId>,
  { kind, sources: keys, words }: SampleBox,
) {
  const original = words['zh-Hant']
  return putDocument(payload, {
    collection: defaultSlugs.sidebars,
    known: { title: { equals: original.title } },
    data: { kind, ...original, points: rowsOf(original), sources: keys.map((key) => idIn(sources, key)) },
    translated: (stored, locale) => {
      const inLocale = words[locale]
      return inLocale && { ...inLocale, points: translatedRows(stored, inLocale) }
    },
    published: true,
  })
}

const rowsOf = ({ points: list = [] }: BoxWords) =>
  list.map(({ heading, items }) => ({ heading, items: items.map((text) => ({ text })) }))

/** The same points and bullets in another locale. */
function translatedRows(stored: Stored, translated: BoxWords) {
  const kept: unknown[] = Array.isArray(stored.points) ? stored.points : []
  return sameRows(
    kept,
    rowsOf(translated).map((row, at) => {
      const before = kept[at]
      const items = typeof before === 'object' && before !== null && 'items' in before ? before.items : []
      return { ...row, items: sameRows(items, row.items) }
    }),
  )
}
