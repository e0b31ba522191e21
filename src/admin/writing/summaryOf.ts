import type { WordedFinding } from '../../endpoints/check/verdict.ts'
import type { Label } from '../../language/label.ts'
import { texts } from './texts.ts'
import type { Writing } from './Writing.ts'

/** How a form stands. */
export type WritingState = 'asking' | 'failed' | 'ready' | 'wanting' | 'refused'

/** The state of a form in words, with its findings, each sentence once. */
export interface Summary {
  state: WritingState
  words: string
  lines: WordedFinding[]
}

type Translate = (text: Label, values?: Readonly<Record<string, string | number>>) => string

/** What the head of the panel, and the mark beside the buttons, say of a form. */
export function summaryOf({ findings, failed, isRefused }: Writing, translate: Translate): Summary {
  const lines = [...new Map((findings ?? []).map((one) => [one.message, one])).values()]
  if (failed !== undefined) return { state: 'failed', words: translate(texts.failed), lines }
  if (findings === undefined) return { state: 'asking', words: translate(texts.asking), lines }
  if (lines.length === 0)
    return { state: 'ready', words: translate(isRefused ? texts.mended : texts.ready), lines }
  const count = translate(texts.toMend, { count: lines.length })
  if (!isRefused) return { state: 'wanting', words: count, lines }
  return { state: 'refused', words: `${translate(texts.heading)} ${count}`, lines }
}
