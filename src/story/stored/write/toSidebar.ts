import { fromBlocks } from '../lexical/fromBlocks.ts'
import type { LexicalState } from '../lexical/nodes.ts'
import { baseDraft, sourceIds } from './toBase.ts'
import type { BaseDraft } from './toBase.ts'
import type { StoredId, ToOptions } from './toOptions.ts'
import type { QuoteIn, Sidebar } from '../../types.ts'
import { UnstorableError } from '../UnstorableError.ts'

/** Draft data of a box, in the box's locale. */
export interface SidebarDraft extends BaseDraft {
  kind: Sidebar['kind']
  title: string
  quote: Sidebar['quote'] & Partial<QuoteIn>
  intro: string
  points: { heading: string; items: { text: string }[] }[]
  body?: LexicalState
  sources: StoredId[]
}

/**
 * Writes a box as draft data, for `payload.create({collection, data, locale: sidebar.locale, draft:
 * true})`.
 * @throws UnstorableError for a credit to a source the newsroom does not have, and for a credit
 *   with `via`, for which a box has no field.
 */
export function toSidebar(sidebar: Sidebar, options: ToOptions = {}): SidebarDraft {
  if (sidebar.credit.via.length > 0) {
    throw new UnstorableError('credit.via', 'a box credits sources only. Name the one who relays among them.')
  }
  return {
    ...baseDraft(sidebar),
    kind: sidebar.kind,
    title: sidebar.title,
    quote: { ...sidebar.quote, ...sidebar.quoteIn },
    intro: sidebar.intro,
    points: sidebar.points.map(({ heading, items }) => ({ heading, items: items.map((text) => ({ text })) })),
    ...(sidebar.body.length > 0 && { body: fromBlocks(sidebar.body, options) }),
    sources: sourceIds(sidebar.credit.sources, 'sources', options),
  }
}
