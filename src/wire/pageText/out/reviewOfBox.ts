import type { Credit } from '../../../story/types.ts'
import type { BoxDraft } from '../drafts.ts'
import type { ReviewMark } from '../types.ts'
import { found, missing, uncertain, when } from './reviewMarks.ts'

/**
 * What an editor must look at in a box.
 *
 * @param unknown the names under the box that the register does not know
 */
export const reviewOfBox = (draft: BoxDraft, credit: Credit, unknown: readonly string[]): ReviewMark[] => [
  draft.title
    ? found('title')
    : missing('title', 'The heading of the box is not in the text; take it from the page.'),
  ...when(draft.quote !== undefined, () => found('quote')),
  ...when(draft.kind === 'quote' && !draft.quote?.text, () => missing('quote.text', NO_QUOTATION)),
  ...when(draft.points.length > 0, () => found('points')),
  ...when(draft.body.length > 0, () => uncertain('body', NO_RULE)),
  credit.sources.length > 0
    ? found('credit.sources')
    : missing('credit.sources', 'No source that the register knows stands under the box.'),
  ...when(unknown.length > 0, () =>
    uncertain('credit.sources', `The register does not know: ${unknown.join(', ')}`),
  ),
  ...draft.review,
]

const NO_QUOTATION = 'The box names a work or a speaker, and no line in quotation marks stands with it.'
const NO_RULE = 'Plain text does not show the rule around a box: check where it begins.'
