import type { KnownSource } from '../attribution/KnownSource.ts'
import type { FieldLabel } from '../rows/FieldLabel.ts'
import type { Channel, Cleared, Credit, Locale, Subject } from '../story/types.ts'

/** The pinned ids of the rules. */
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
  | 'photo-made-undeclared'
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

/**
 * What the verdict is for, which decides the rules that judge:
 * - `write`: somebody wants to make this public. Every rule judges.
 * - `read`: it is public and about to be served. Only what must hold at every moment judges: credit
 *   presence, links, takedown, embargo and rights; not the words, so that a new alias never takes a
 *   live story down. Photos and boxes inside a story are judged with it, since they are served with
 *   it.
 * - `audit`: it is public and somebody looks for breaches. Words judge again; a photo or box that
 *   was lost since is a warning.
 */
export type Mode = 'write' | 'read' | 'audit'

/**
 * What one rule found. Code decides on `rule`; people read a translated message made from `params`.
 */
export interface Finding {
  rule: RuleId
  severity: 'block' | 'warn'
  /**
   * A form field's path as Payload spells it: `attribution.sources`, `photos.2.caption`, `body`.
   */
  path: string
  /** Empty: every locale alike. */
  locale: Locale | ''
  actual?: string
  expected?: string
  params: Record<string, string | number | readonly string[]>
  /** Set when the rule itself broke, which refuses: what it threw. */
  failure?: string
  /** Of a field of an app's own collection: what the app calls it, in one text or by the admin's languages. */
  label?: FieldLabel
}

/**
 * A finding as the ledger keeps it: the gate's own, or one about a printed page, whose rules and
 * fields are those of `pages/`.
 */
export type RecordedFinding = Pick<Finding, 'severity' | 'params'> & { rule: string }

/**
 * What `check` answers: a subject that writers take, with warnings, or everything that must be
 * mended.
 */
export type Verdict<S extends Subject = Subject> =
  | { status: 'cleared'; subject: Cleared<S>; warnings: readonly Finding[] }
  | { status: 'refused'; findings: readonly [Finding, ...Finding[]] }

/**
 * A linked document as the gate needs it, fetched once per collection by the caller (`linksOf`
 * lists what to fetch). A photo or box without a state does not exist for the gate. Sources need
 * none when `CheckContext.sources` holds all.
 */
export interface LinkedState {
  /** The collection's slug: see `CheckContext.slugs`. */
  collection: string
  id: string
  exists: boolean
  /** What an anonymous reader may see at `at`: published, not trashed, not taken down. */
  public: boolean
  /** Already linked by the public row: `link-*` rules judge only new links. */
  alreadyPublicLink: boolean
  /**
   * Of a photo: whom it credits, where the tree does not hold the photo itself. It counts for the
   * photo's per-use caption.
   */
  credit?: Credit
}

/** The slugs under which the app keeps what a document can link. */
export interface LinkSlugs {
  photos: string
  sidebars: string
  sources: string
}

/** Everything `check` may look at beside the subject. */
export interface CheckContext {
  channel: Channel
  /** Left out: `write`, the strictest. */
  mode?: Mode
  /** ISO 8601 instant at which the subject would be public. */
  at: string
  /**
   * All sources of the newsroom. They extend the built-in register for reading the words; what is
   * made of them is kept for as long as the array lives, so hand over the same array until a source
   * changes.
   */
  sources: readonly KnownSource[]
  links: readonly LinkedState[]
  /**
   * Source ids credited by the public row before this write: `source-retired` judges only new ones.
   */
  alreadyCredited: readonly string[]
  /** For print only: whether somebody who may publish approved the subject as it stands. */
  approved?: boolean
  /** The newsroom's IANA time zone, in which days begin. Left out: `Asia/Hong_Kong`. */
  timeZone?: string
  /**
   * Register keys of the newsroom itself: its own masthead in the words (香港文匯報訊) credits nobody
   * else.
   */
  own?: readonly string[]
  /** Left out: the pinned slugs `photos`, `sidebars`, `sources`. */
  slugs?: LinkSlugs
}
