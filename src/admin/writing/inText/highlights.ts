import type { CreditState } from '../../../gate/creditsInBody.ts'
import type { CreditRange } from './rangesOf.ts'

/** The names under which the stylesheet knows the underlines. */
export const highlightNames = {
  declared: 'newsroom-declared',
  undeclared: 'newsroom-undeclared',
  mention: 'newsroom-mention',
} as const satisfies Record<CreditState, string>

/** Whether the browser can underline without changing the page (CSS Custom Highlight API). */
export const canHighlight = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function'

/**
 * Underlines these places. The page has one register of underlines, and may show several forms:
 * each adds its own places and takes them away again.
 *
 * @returns what takes them away
 */
export function underline(places: readonly CreditRange[]): () => void {
  if (!canHighlight()) return () => undefined
  for (const { range, credit } of places) highlightOf(credit.state).add(range)
  return () => {
    for (const { range, credit } of places) highlightOf(credit.state).delete(range)
  }
}

function highlightOf(state: CreditState): Highlight {
  const name = highlightNames[state]
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set(name, made)
  return made
}
