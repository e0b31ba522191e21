import type { FrameId } from './frames.ts'

/** The shapes of attribution: who is credited, where in the words, and in which form. */

/** Where the words stand, which decides how they read: 據新華社報道 / ◆來源：新華社 / 新華社 / （新華社）. */
export type CreditForm = 'lede' | 'box' | 'caption' | 'trailer' | 'byline'

export interface CreditedPerson {
  name: string
  role: 'reporter' | 'photographer' | 'editor' | 'translator' | 'author'
  /** Register key of the employer, where the words name one. */
  source?: string
}

/** One place in a text that credits somebody. `text.slice(start, end)` are the crediting words. */
export interface FoundCredit {
  /** Register keys in the order the words name them, without repeats. Staff bylines (本報訊) give `self`. */
  sources: string[]
  form: CreditForm
  /** UTF-16 offsets into the text as given, half open. */
  start: number
  end: number
  people: CreditedPerson[]
  /** Of a dateline, as written: 北京, HAYWARD, Calif. */
  place?: string
  /** Of a dateline, as written: 1月25日, Jan. 25. */
  date?: string
  /** Those of `sources` that only pass on what another said (新華社援引路透社; "AFP via Getty": getty). */
  via?: string[]
  /** Which frame of the grammar the words fill; `frames` says it in words. */
  frame?: FrameId
}

export type SourceKind = 'agency' | 'outlet' | 'person'

/** One entry of the register. */
export interface Agency {
  /** Lower case ASCII, stable for ever. */
  key: string
  kind: SourceKind
  name: { 'zh-Hant': string; 'zh-Hans': string; en: string }
  /** Every other name it is credited by, any script, as it is written. */
  aliases: readonly string[]
  /** Words that contain a name or an alias and are not it: 新華社區. */
  traps?: readonly string[]
  /** Names and aliases that mean other things too, so that running prose is not believed: EPA, 路透 (a leaked picture), 港台. */
  doubtful?: readonly string[]
  /** Aliases that belong to somebody else where certain words stand near. */
  clashes?: readonly Clash[]
}

/** 央廣 near 台北 is another station; CNS near Vatican is no agency of ours. */
export interface Clash {
  alias: string
  /** Words that, within a few hundred characters, say that the other is meant. */
  near: readonly string[]
  /** The register key of the other; without it the words credit nobody known. */
  means?: string
}
