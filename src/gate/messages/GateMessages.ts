import type { AuditCounts, LedgerBreach } from '../audit/entries.ts'
import type { KeptRule } from '../kept/mend/KeptRule.ts'
import type { ReadAs } from '../ReadAs.ts'
import type { RuleId } from '../types.ts'

/**
 * What a message may name, ready to be read: full-width punctuation, names in the language, nothing
 * undefined.
 */
export interface Named {
  /** The field, as its label reads: 圖片說明（第 3 張）. */
  field: string
  /** Those whom the words credit, or whom the finding is about. */
  names: string
  /** Those whom the document declares. */
  declared: string
  /** The words in question, shortened. */
  words: string
  /** Why they read as a credit, one of `GateMessages.readAs`; empty where no words do. */
  why: string
  /** A byline was given its employer: there are no words that could be declared a mention. */
  isEmployer: boolean
  /** What is in the field now, quoted and shortened; empty when nothing can be seen. */
  actual: string
  /** The instant or day in question, in the newsroom's time zone. */
  date: string
  reason: string
  /** The linked document, by kind and id. */
  link: string
  channel: string
  /** What a broken rule threw. */
  failure: string
}

/** An instant as a clock on the newsroom's wall shows it. A day has no `time`. */
export interface Moment {
  year: number
  month: number
  day: number
  time?: { hour: string; minute: string }
}

/**
 * The gate's words in one language. Each message names the field and says what to do, and holds no
 * ASCII comma or colon: the admin's toast splits its list at them (Payload's `FieldErrorsToast`).
 */
export interface GateMessages {
  /** Before the list of a refusal's findings. */
  intro: string
  rules: Record<RuleId, (named: Named) => string>
  /** A rule that broke. */
  broken: (rule: RuleId, named: Named) => string
  /** Rich text that holds something a story has no place for: `words` names it. */
  unreadable: (named: Named) => string
  /** A finding in another locale than the one at hand. */
  inLocale: (message: string, locale: string) => string
  /** Why words read as a credit: the frame that they fill, as its look. */
  readAs: Record<ReadAs, string>
  /** Labels by path, with `*` for a row's number. */
  fields: Record<FieldPath, string>
  /** The label of a row's field: rows count from 1. */
  row: (label: string, numbers: readonly number[]) => string
  links: Record<'photo' | 'sidebar' | 'source' | 'document', string>
  /** A field of a linked document, which the form at hand does not have. */
  fieldOf: (link: string, field: string) => string
  channels: Record<'web' | 'print', string>
  /** Between names. */
  and: string
  /** Around quoted words. */
  quote: (words: string) => string
  /** An instant, in the newsroom's time zone; without its time when it is a day. */
  when: (moment: Moment) => string
  guard: GuardMessages
  audit: AuditMessages
  schedules: ScheduleMessages
}

/**
 * Why the guard around the database refuses what no rule is about: a change of a source, a
 * deletion, another file. `users` are the documents that stand in the way, by their headlines.
 */
export interface GuardMessages {
  nameBlank: string
  keyBlank: string
  /** @param key the key as stored */
  keyCredited: (key: string, users: string) => string
  /** @param key the key of the source */
  sourceUsed: (key: string, users: string) => string
  /** @param asset the photo or box, by its caption or title: 「園圃一角」 */
  assetUsed: (asset: string, users: string) => string
  ledgerFinal: string
  otherFile: string
  /** To somebody who may not publish, about a row that readers see. */
  publicRow: string
  /** Somebody else wrote the document between this save's reading and its writing. */
  lostUpdate: string
  /** @param headline of the story that the slug once led to */
  slugTaken: (slug: string, headline: string) => string
}

/** Why a schedule is not set, not cancelled or not carried out. */
export interface ScheduleMessages {
  /** To somebody who may not publish. */
  notTheirs: string
  /** Nobody's approval of what is scheduled is on record. */
  unapproved: string
  /** Its time, its locale or its user is another than when it was set. */
  altered: string
  /**
   * @param what the document, when it is not the scheduled one itself
   * @param words the first words that differ
   */
  changed: (what: string, fields: string, words: string) => string
  words: (before: string, after: string) => string
  /** Between the names of fields. */
  and: string
  /** Where no field has a name. */
  others: string
  /** The fields for which the gate's other messages have no name, or another one. */
  fields: Readonly<Record<string, string>>
}

/** The words of the audit's report. */
export interface AuditMessages
  extends Record<LedgerBreach, (detail: string) => string>, Record<KeptRule, () => string> {
  breach: string
  degraded: string
  misplaced: string
  summary: (counts: AuditCounts) => string
}

/** Every path at which a rule can find something. */
export type FieldPath =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'house'
  | 'body'
  | 'attribution.sources'
  | 'attribution.via'
  | 'attribution.place'
  | 'corrections.*.text'
  | 'byline.*.name'
  | 'byline.*.role'
  | 'byline.*.source'
  | 'photos.*.photo'
  | 'photos.*.caption'
  | 'sidebars'
  | 'file'
  | 'caption'
  | 'alt'
  | 'photographer'
  | 'copyright'
  | 'place'
  | 'usageTerms'
  | 'made'
  | 'credits'
  | 'via'
  | 'usableIn'
  | 'usableUntil'
  | 'title'
  | 'quote.text'
  | 'quote.speaker'
  | 'quote.work'
  | 'quote.gloss'
  | 'quote.from'
  | 'intro'
  | 'points'
  | 'points.*.heading'
  | 'points.*.items.*.text'
  | 'sources'
  | 'embargoUntil'
  | 'takedown.at'
  // Of a printed page, whose own words the rules about words judge too.
  | 'publication'
  | 'edition'
  | 'section'
