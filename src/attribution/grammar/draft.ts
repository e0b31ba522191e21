import type { FrameId } from '../frames.ts'
import type { CreditedPerson, CreditForm } from '../types.ts'
import type { NameList } from './list.ts'
import type { Scan } from './scan.ts'

/** A credit in stream indices, before it is turned into offsets of the text. */
export interface Draft {
  start: number
  end: number
  form: CreditForm
  sources: string[]
  via: string[]
  people: CreditedPerson[]
  place?: string | undefined
  date?: string | undefined
  /** Its names were said with a dateline, so that a quoted source that follows at once is relayed by them. */
  dateline?: boolean
  /** Nobody is named (記者甲攝, 綜合外電): left out beside a credit that names somebody. */
  unnamed?: boolean
  /** The rule that found it. */
  frame?: FrameId | undefined
}

/** One way a text credits somebody: given names that stand together, the credit, or nothing. */
export type Rule = (scan: Scan, list: NameList) => Draft | undefined

/** A draft of what a list names. All its fields are there from the start, so that rules that fill them in do not change its shape in memory. */
export function draft(list: NameList, form: CreditForm, bounds: { start: number; end: number }): Draft {
  return {
    start: bounds.start,
    end: bounds.end,
    form,
    sources: distinct(list.names),
    via: list.via.length === 0 ? [] : [...new Set(list.via)],
    people: [],
    place: undefined,
    date: undefined,
    dateline: false,
    frame: undefined,
  }
}

/** Keys in order, each once. One name is by far the most common. */
function distinct(names: NameList['names']): string[] {
  const [first] = names
  if (names.length === 1 && first) return [first.key]
  return [...new Set(names.map((name) => name.key))]
}
