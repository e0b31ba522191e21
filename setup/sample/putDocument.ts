import type { Payload, Where } from 'payload'
import type { SampleLocale } from './types.ts'

/** An id as the database gives it: SQLite counts, MongoDB writes text. */
export type DocumentId = number | string

/** A stored document in the locale it was asked for. */
export type Stored = Record<string, unknown> & { id: DocumentId }

/** One document of the sample. */
export interface Writing {
  collection: string
  /** Finds the document that an earlier, interrupted run left. */
  known: Where
  /** The whole document in Traditional Chinese. */
  data: Record<string, unknown>
  /** Made only when the document is new. */
  file?: () => Promise<{ data: Buffer; mimetype: string; name: string; size: number }>
  /** What is localized, in the other locales. Rows of arrays carry the ids that `stored` has. */
  translated?: (stored: Stored, locale: 'zh-Hans' | 'en') => Record<string, unknown> | undefined
  published?: boolean
}

const first = 'zh-Hant' satisfies SampleLocale
const others = ['zh-Hans', 'en'] as const satisfies readonly SampleLocale[]

/**
 * Writes one document: a draft in Traditional Chinese, the other locales beside it, and one
 * publication of the whole, so that nobody ever reads it half translated. Goes on where an
 * interrupted run stopped.
 *
 * @throws what the newsroom refuses, a `ValidationError` with its findings
 */
export async function putDocument(payload: Payload, writing: Writing): Promise<DocumentId> {
  const { collection, translated, published } = writing
  const stored = (await findKnown(payload, writing)) ?? (await create(payload, writing))
  if (stored._status === 'published') return stored.id
  for (const locale of others) {
    const data = translated?.(stored, locale)
    if (data) await payload.update({ collection, id: stored.id, locale, data, draft: true })
  }
  if (published) {
    await payload.update({ collection, id: stored.id, locale: first, data: { _status: 'published' } })
  }
  return stored.id
}

async function findKnown(payload: Payload, { collection, known }: Writing): Promise<Stored | undefined> {
  const { docs } = await payload.find({
    collection,
    where: known,
    locale: first,
    depth: 0,
    limit: 1,
    draft: true,
  })
  // Payload knows no fields here: the collections' types are generated for an app, and this runs
  // before any.
  return docs[0] as Stored | undefined
}

async function create(payload: Payload, { collection, data, file }: Writing): Promise<Stored> {
  const made = await payload.create({
    collection,
    data,
    file: await file?.(),
    locale: first,
    depth: 0,
    draft: true,
  })
  // As above.
  return made as Stored
}

/**
 * Rows in another locale: each with the id of the row it translates, which is what tells Payload
 * that it is the same row.
 */
export function sameRows<Row extends object>(
  stored: unknown,
  rows: readonly Row[],
): (Row & { id: unknown })[] {
  const kept: unknown[] = Array.isArray(stored) ? stored : []
  return rows.map((row, at) => {
    const before = kept[at]
    if (typeof before !== 'object' || before === null || !('id' in before)) {
      throw new Error(`The sample's translation has a row ${at + 1} that the stored document does not have.`)
    }
    return { ...row, id: before.id }
  })
}
