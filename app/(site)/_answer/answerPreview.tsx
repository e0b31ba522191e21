import { DraftPage } from '../_pages/DraftPage.tsx'
import { draftAt } from '../_reader/draftAt.ts'
import { notice } from './answerPage.tsx'
import type { Asked } from './Asked.ts'
import { privateAnswer } from './htmlAnswer.ts'
import { reloading } from './reloading.ts'

/** The latest draft of an article, for those who are logged in as staff; nobody keeps the answer. */
export async function answerPreview(asked: Asked, collection: string, id: string): Promise<Response> {
  const found = await draftAt(asked, { collection, id })
  if (found.kind !== 'draft') return notice(asked, found)
  return privateAnswer(<DraftPage {...asked.page} draft={found.draft} script={reloading} />, reloading)
}
