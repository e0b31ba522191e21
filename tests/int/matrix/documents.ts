import { randomUUID } from 'node:crypto'
import { fileIdentity } from '../../../src/gate/fileIdentity.ts'
import { LOCALIZED } from '../../../src/story/index.ts'
import type { GatedKind } from '../../../src/options/slugs.ts'
import { bodyOf } from '../helpers/documents.ts'
import type { World } from './world.ts'

export type Data = Record<string, unknown>

export const locales = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Locale = (typeof locales)[number]

/**
 * The field with a cell's mark, by which a reader finds the document. It is public, and no rule
 * judges it.
 */
export const markField = { articles: 'kicker', photos: 'place', sidebars: 'intro' } as const

const words = {
  'zh-Hant': { title: '社區園圃開放', text: '園圃周末起開放，居民可以認領一格地。', alt: '一排菜苗' },
  'zh-Hans': { title: '社区园圃开放', text: '园圃周末起开放，居民可以认领一格地。', alt: '一排菜苗' },
  en: {
    title: 'A garden opens',
    text: 'Residents may claim a plot from Saturday.',
    alt: 'A row of seedlings',
  },
} as const satisfies Record<Locale, object>

/** The data of a document that may be published, as a client sends it in one locale. */
export function good(kind: GatedKind, { credit }: World, locale: Locale, mark: string): Data {
  const { title, text, alt } = words[locale]
  const marked = { [markField[kind]]: mark }
  if (kind === 'photos') return { ...marked, caption: text, alt, credits: [credit] }
  if (kind === 'sidebars') {
    const quote = { text, work: title, speaker: title }
    return { ...marked, kind: 'quote', title, quote, sources: [credit] }
  }
  const attribution = { form: 'report', sources: [credit] }
  return { ...marked, headline: title, body: bodyOf(text), attribution }
}

/** The fields of a stored document that the server itself sets. */
export async function kept(kind: GatedKind, world: World): Promise<Data> {
  const common = { guid: randomUUID(), revision: 1 }
  if (kind === 'articles') return { ...common, slug: randomUUID() }
  if (kind === 'sidebars') return common
  const file = await world.file()
  const attributionFor = fileIdentity({ filename: file.filename, size: file.filesize })
  return { ...common, ...file, attributionFor, iptc: {} }
}

/** Makes the row with all locales, as an adapter stores it, from the document in each locale. */
export function rowOf(kind: GatedKind, byLocale: Readonly<Partial<Record<Locale, Data>>>): Data {
  const all = Object.entries(byLocale)
  const row: Data = Object.assign({}, ...all.map(([, data]) => data))
  for (const path of LOCALIZED[kind]) {
    const [first = '', second] = path.split('.')
    const values = (pick: (data: Data) => unknown) =>
      Object.fromEntries(
        all.flatMap(([locale, data]) => (pick(data) === undefined ? [] : [[locale, pick(data)]])),
      )
    if (!(first in row)) continue
    if (second === undefined) row[first] = values((data) => data[first])
    else if (isGroup(row[first]))
      row[first] = { ...row[first], [second]: values((data) => isGroup(data[first]) && data[first][second]) }
    else if (Array.isArray(row[first])) row[first] = rowsOf(row[first], first, second, values)
  }
  return row
}

const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (
  list: readonly unknown[],
  first: string,
  second: string,
  values: (pick: (data: Data) => unknown) => Data,
) =>
  list.map((one, at) => {
    const pick = (data: Data) => {
      const rows = data[first]
      const row: unknown = Array.isArray(rows) ? rows[at] : undefined
      return isGroup(row) ? row[second] : undefined
    }
    return isGroup(one) ? { ...one, id: randomUUID(), [second]: values(pick) } : one
  })
