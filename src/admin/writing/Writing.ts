import type { GateAnswer } from './ask/askGate.ts'

/** What a form still lacks, as of the last answer of the gate. */
export interface Writing extends Partial<Omit<GateAnswer, 'stored'>> {
  /** Why the gate could not be asked; absent where it answered. */
  failed?: string
  /** The newsroom has refused this form since it was opened or last published. */
  isRefused: boolean
  /** The next answer takes the focus to its first finding: the editor has just been refused. */
  isFocusWanted: boolean
  /** Counts answers. */
  answers: number
  /** What was published together with it, when it was last published. */
  wentOut?: GateAnswer['promotions']
}

/** The state of one form's panel, shared by what stands beside the form and above it. */
export interface WritingStore {
  get(): Writing
  set(change: Partial<Writing>): void
  /** @returns what ends it */
  subscribe(changed: () => void): () => void
  /** Asks the gate soon, after a click that mended something. */
  ask: (still: number) => void
}

const untouched: Writing = { isRefused: false, isFocusWanted: false, answers: 0 }
const stores = new WeakMap<object, WritingStore>()

/** The one store of a form. @param form what is the same for as long as the form lives */
export function storeOf(form: object): WritingStore {
  const store = stores.get(form) ?? newStore()
  stores.set(form, store)
  return store
}

function newStore(): WritingStore {
  let state = untouched
  const watching = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const changed of watching) changed()
    },
    subscribe(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
    ask: () => undefined,
  }
}
