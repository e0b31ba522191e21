import type { DraftMend } from '../../../import/mends/DraftMend.ts'
import type { Proposal, ProposedDraft } from '../../../import/proposal/Proposal.ts'

/** What an editor changed, by draft: `stories.0`. */
export type Mends = Readonly<Record<string, Omit<DraftMend, 'draft'>>>

/** A draft as it would be made now. */
export interface Mended extends ProposedDraft {
  isLeftOut: boolean
}

/** The drafts with what the editor changed. */
export const mended = (drafts: readonly ProposedDraft[], mends: Mends): Mended[] =>
  drafts.map((draft) => {
    const { leaveOut = false, ...changed } = mends[draft.draft] ?? {}
    return { ...draft, ...changed, isLeftOut: leaveOut }
  })

/** The editor's decisions as the newsroom takes them: only what differs from what was read. */
export function mendsFor({ drafts }: Pick<Proposal, 'drafts'>, mends: Mends): DraftMend[] {
  return drafts.flatMap((draft) => {
    const mend = mends[draft.draft]
    if (!mend) return []
    const { leaveOut, kind, title, deck, kicker } = mend
    const becomes = kind ?? draft.kind
    const changed = {
      ...(leaveOut && { leaveOut }),
      ...(becomes !== draft.kind && { kind: becomes }),
      ...(title !== undefined && title !== draft.title && { title }),
      ...(becomes === 'article' && deck !== undefined && deck !== draft.deck && { deck }),
      ...(becomes === 'article' && kicker !== undefined && kicker !== draft.kicker && { kicker }),
    }
    return Object.keys(changed).length === 0 ? [] : [{ draft: draft.draft, ...changed }]
  })
}
