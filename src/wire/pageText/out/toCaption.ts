import type { CaptionDraft } from '../drafts.ts'
import type { PageCaption, ReviewMark } from '../types.ts'
import type { Account } from './Account.ts'
import { found, missing } from './reviewMarks.ts'

/**
 * A caption with its credit, and what an editor must look at.
 *
 * @param account gets the caption's characters, under paths that begin with `path`
 */
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

const reviewOf = ({ credit }: CaptionDraft): ReviewMark[] => [
  missing('file', 'The caption waits for its picture.'),
  found('text'),
  creditMark(credit),
]

const creditMark = (credit: CaptionDraft['credit']): ReviewMark => {
  if (!credit) return missing('credits', 'The picture is credited to nobody in the text.')
  return credit.sources.length > 0 || credit.via.length > 0
    ? found('credits')
    : missing('credits', `The register knows nobody by the words: ${credit.words.text}`)
}
