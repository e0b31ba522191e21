import type { Channel, Cleared, Locale, Subject } from '../story/types.ts'

/** The pinned rule ids of this version. Later ones (wire ingest) are not here until they exist. */
export type RuleId =
  | 'text-blank'
  | 'attribution-missing'
  | 'attribution-undeclared'
  | 'attribution-contradicted'
  | 'photo-file-missing'
  | 'photo-caption-missing'
  | 'photo-credit-missing'
  | 'photo-credit-contradicted'
  | 'photo-credit-stale'
  | 'sidebar-source-missing'
  | 'quote-work-missing'
  | 'link-missing'
  | 'link-unpublished'
  | 'source-retired'
  | 'taken-down'
  | 'embargoed'
  | 'rights-expired'
  | 'rights-channel'
  | 'not-approved'

/** What one rule found. Code decides on `rule`; people read a translated message made from `params`. */
export interface Finding {
  rule: RuleId
  severity: 'block' | 'warn'
  /** A form field's path as Payload spells it: `attribution.sources`, `photos.2.caption`, `body`. */
  path: string
  /** Empty: every locale alike. */
  locale: Locale | ''
  actual?: string
  expected?: string
  params: Record<string, string | number | readonly string[]>
}

export type Verdict<S extends Subject = Subject> =
  | { status: 'cleared'; subject: Cleared<S>; warnings: readonly Finding[] }
  | { status: 'refused'; findings: readonly [Finding, ...Finding[]] }

/** A source as the gate needs it. */
export interface KnownSource {
  id: string
  key: string
  /** Names and aliases in every script, for reading the words. */
  names: readonly string[]
  /** ISO date, inclusive. */
  retiredFrom?: string
}

/** A linked document as the gate needs it, fetched once per collection by the caller. */
export interface LinkedState {
  collection: string
  id: string
  exists: boolean
  /** What an anonymous reader may see at `at`: published, not trashed, not taken down. */
  public: boolean
  /** Already linked by the public row: `link-*` rules judge only new links. */
  alreadyPublicLink: boolean
}

/** Everything `check` may look at beside the subject. */
export interface CheckContext {
  channel: Channel
  /** ISO 8601 instant at which the subject would be public. */
  at: string
  sources: readonly KnownSource[]
  links: readonly LinkedState[]
  /** Source ids credited by the public row before this write: `source-retired` judges only new ones. */
  alreadyCredited: readonly string[]
  /** For print only: whether somebody who may publish approved the subject as it stands. */
  approved?: boolean
}
