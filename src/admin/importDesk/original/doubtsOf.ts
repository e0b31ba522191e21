import type { Proposal, ProposedMark } from '../../../import/proposal/Proposal.ts'

/** What is doubtful on a page: its whole path (`stories.0.headline`), why, and where. */
export interface Doubt extends Pick<ProposedMark, 'message' | 'place'> {
  path: string
}

/** What was read and may be read otherwise. What is missing is nowhere, and marks nothing. */
export const doubtsOf = ({ drafts }: Pick<Proposal, 'drafts'>): Doubt[] =>
  drafts.flatMap(({ draft, review }) =>
    review
      .filter(({ why }) => why === 'uncertain')
      .map(({ path, field, message, place }) => ({
        path: `${draft}.${path}`,
        message: `${field}: ${message}`,
        ...(place && { place }),
      })),
  )
