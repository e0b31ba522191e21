import type { Attribution } from '../../../story/types.ts'
import type { StoryDraft } from '../drafts.ts'
import type { ReviewMark } from '../types.ts'
import type { Heads } from './headsOf.ts'
import { found, missing, uncertain, when } from './reviewMarks.ts'

/** Whom the story credits, and whether anybody signs it. */
interface Owed {
  attribution: Attribution
  signed: boolean
}

/** What an editor must look at in a story. */
export const reviewOfStory = (draft: StoryDraft, heads: Heads, owed: Owed): ReviewMark[] => [
  ...headMarks(draft, heads),
  ...when(Boolean(draft.opening?.house), () => found('house')),
  ...creditMarks(owed),
  ...bodyMarks(draft),
  ...draft.review,
]

const headMarks = ({ heads: lines }: StoryDraft, heads: Heads): ReviewMark[] => {
  const has = lines.length > 0
  return [
    ...when(has, () => found('headline')),
    ...when(heads.deck.text !== '', () => found('deck')),
    ...when(!has, () => missing('headline', 'The headline is not in the text; take it from the page.')),
    ...when(heads.how !== '', () => uncertain('headline', heads.how)),
    ...when(heads.how !== '' && heads.kicker !== undefined, () => uncertain('kicker', heads.how)),
  ]
}

const creditMarks = ({ attribution, signed }: Owed): ReviewMark[] => {
  const owes = attribution.sources.length > 0
  return [
    ...when(owes, () => found('attribution.sources')),
    ...when(signed, () => found('bylines')),
    ...when(!owes && attribution.form !== 'staff', () =>
      missing('attribution.sources', 'The text credits nobody: neither an agency nor a reporter.'),
    ),
  ]
}

const bodyMarks = ({ body }: StoryDraft): ReviewMark[] => {
  const end = body.at(-1)
  if (!end) return [missing('body', 'A headline and a byline, and no text under them.')]
  const stops = end.type === 'paragraph' && !end.ends
  return [
    found('body'),
    ...when(stops, () =>
      uncertain(
        `body.${body.length - 1}`,
        'The text stops here in mid-sentence; does the story go on elsewhere?',
      ),
    ),
  ]
}
