import type { Proposal } from '../../../import/proposal/Proposal.ts'

/** A run of the page's text that went to one place. */
export interface Segment {
  text: string
  /** `stories.0.headline`, `leftovers.2`; nothing for white space between. */
  path?: string
}

/** The page's text in runs, each with where it went. Nothing is left out of it or changed. */
export function segmentsOf(text: string, pieces: NonNullable<Proposal['pieces']>): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, path } of pieces) {
    if (start > at) segments.push({ text: text.slice(at, start) })
    segments.push({ text: text.slice(start, end), path })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at) })
  return segments
}

/** Whether what is at a path belongs to another: `stories.0.body.2` to `stories.0.body`. */
export const isUnder = (path: string | undefined, above: string): boolean =>
  path !== undefined && (path === above || path.startsWith(`${above}.`))
