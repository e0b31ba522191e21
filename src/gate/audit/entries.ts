import type { Locale } from '../../story/types.ts'
import type { KeptRule } from '../kept/mend/KeptRule.ts'
import type { Finding } from '../types.ts'

/**
 * What the ledger lacks for a public document:
 * - `decision-missing`: nobody was ever cleared to publish it;
 * - `decision-differs`: what is public is not what was cleared last;
 * - `decision-withdrawn`: it was taken down after it was cleared last, and is public all the same;
 * - `unreadable`: it cannot even be read as what it should be.
 */
export type LedgerBreach = 'decision-missing' | 'decision-differs' | 'decision-withdrawn' | 'unreadable'

interface About {
  collection: string
  id: string
  title: string
}

/** A public document that should not be public as it stands. */
export type Breach = About &
  (
    | { type: 'breach'; rule: Finding['rule']; finding: Finding }
    | { type: 'breach'; rule: LedgerBreach; detail: string }
  )

/**
 * A public document that lost a photo or a box: readers get it without. No breach, but its editor
 * should know.
 */
export interface Degraded extends About {
  type: 'degraded'
  rule: Finding['rule']
  finding: Finding
}

/** What readers get of a public document, or no longer should, is not what it would be now. */
export interface Misplaced {
  type: 'misplaced'
  rule: KeptRule
  collection: string
  id: string
  /** The story's slug: it may have no other words left. */
  title: string
  locale: Locale
}

export type AuditEntry = Breach | Degraded

/** What an audit came to. */
export interface AuditCounts {
  /** Public documents looked at. */
  looked: number
  /** Breaches, and documents that have any. */
  breaches: number
  inBreach: number
  /** Documents that lost a photo or a box. */
  degraded: number
  /** Stories of which readers get something else than they should. */
  misplaced: number
}
