/** A caption's draft as what a photo draft needs: its words, its credit, and what an editor must look at. */

import type { CaptionDraft } from '../drafts.ts'
import type { Account } from './Account.ts'
import type { PageCaption, ReviewMark } from '../types.ts'

/** The caption, its characters entered in the account under `path`. */
export const toCaption = (draft: CaptionDraft, path: string, account: Account): PageCaption => {
  for (const mark of draft.marks) account.mark(mark, path)
  account.mark(draft.credit?.words, `${path}.creditWords`)
  const photographer = draft.credit?.photographers.join('、') ?? ''
  return {
    text: account.text(draft.text, `${path}.text`),
    credits: draft.credit?.sources ?? [],
    via: draft.credit?.via ?? [],
    ...(photographer === '' ? {} : { photographer }),
    creditWords: draft.credit?.words.text ?? '',
    review: reviewOf(draft),
  }
}

const reviewOf = ({ credit }: CaptionDraft): ReviewMark[] => {
  const picture: ReviewMark = { path: 'file', why: 'missing', note: 'The caption waits for its picture.' }
  const text: ReviewMark = {
    path: 'text',
    why: 'found',
    note: 'Read from the page; compare it with the print.',
  }
  const nobody = credit === undefined || (credit.sources.length === 0 && credit.via.length === 0)
  const credits: ReviewMark = nobody
    ? {
        path: 'credits',
        why: 'missing',
        note: credit
          ? `The register knows nobody by the words: ${credit.words.text}`
          : 'The picture is credited to nobody in the text.',
      }
    : { path: 'credits', why: 'found', note: 'Read from the page; compare it with the print.' }
  return [picture, text, credits]
}
