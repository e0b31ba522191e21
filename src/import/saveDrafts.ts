import type { Payload, PayloadRequest } from 'payload'
import type { AdapterRequest } from '../database/unit.ts'
import type { Language } from '../language/Language.ts'
import type { StoredId } from '../story/index.ts'
import type { ReviewMark } from '../wire/pageText/types.ts'
import type { PlannedDraft } from './draftsOf.ts'
import { giveWay } from './inTurns.ts'
import { reviewNote } from './reviewNote.ts'

/** A draft that was made, and what to look at in it. */
export interface ImportedDraft {
  id: StoredId
  title: string
  review: readonly ReviewMark[]
}

/** Where drafts are stored, and how. */
export interface ImportContext {
  payload: Payload
  /** The unit's request: Payload joins its transaction, and writes nothing outside it. */
  req: AdapterRequest
  locale: string
  /** Of the notes to review. */
  language: Language
  /** Told of every row that was made, with the names of its files. */
  made?: (row: Record<string, unknown>) => void
}

/**
 * Stores drafts in one collection. One after another, since they are writes of one transaction; and
 * others get their turn before each, since a write takes some 30 milliseconds.
 */
export async function saveDrafts(
  context: ImportContext,
  collection: string,
  drafts: readonly PlannedDraft[],
): Promise<ImportedDraft[]> {
  const saved: ImportedDraft[] = []
  for (const draft of drafts) {
    await giveWay()
    saved.push(await saveDraft(context, collection, draft))
  }
  return saved
}

async function saveDraft(
  { payload, req, locale, language, made }: ImportContext,
  collection: string,
  { data, title, review, file }: PlannedDraft,
): Promise<ImportedDraft> {
  const row = await payload.create({
    collection,
    data: { ...data, review: reviewNote(review, language) },
    draft: true,
    depth: 0,
    ...(file && { file }),
    ...(payload.config.localization && { locale }),
    // A unit hands on the request it was given, here a whole one, with its transaction.
    req: req as PayloadRequest,
  })
  made?.({ ...row })
  return { id: row.id, title, review }
}
