import type { Stretch } from '../../../story/words/mentions.ts'
import type { NewsroomRegister } from '../../../attribution/registerOf.ts'

/** A name in a short line whose only purpose is to credit: a file's credit line, a by-line. */
export interface NamedStretch extends Stretch {
  /** Canonical keys of all who bear the name. */
  keys: readonly string[]
}

/**
 * Whom a short line names, in whatever order and grammar: `Name / Agency`, `Agency via Relay`,
 * 「某社記者甲 攝」, `Agency Regional`. A whole part counts when it is exactly a name. Words inside a part
 * count too, but not bare initials, which a person may have. Takes time linear in the line.
 */
export function namesInLine(line: string, register: NewsroomRegister): NamedStretch[] {
  const parts = partsOf(line, separator)
  const inside = [...partsOf(line, role), ...parts.flatMap((part) => runsOf(line, part))].filter(
    ({ start, end }) => !bareInitials.test(line.slice(start, end)),
  )
  return [...parts, ...inside]
    .map((stretch) => ({ ...stretch, keys: register.named(line.slice(stretch.start, stretch.end)) }))
    .filter(({ keys }) => keys.length > 0)
}

const separator = /[/|,;:()、／，；：（）_]|\bvia\b/giu
const role = /[/|,;:()、／，；：（）\s]|\bvia\b|記者|记者|攝影|摄影|攝|摄|發|发|供圖|供图/giu

function partsOf(line: string, between: RegExp): Stretch[] {
  const cuts = [...line.matchAll(between)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), line.length]
  return starts.map((start, at) => ({ start, end: ends[at] ?? line.length }))
}

const longestName = 5
const bareInitials = /^[\p{Lu}\d.&-]{1,3}$/u

/** Every run of up to five words: names of agencies are no longer. */
function runsOf(line: string, { start, end }: Stretch): Stretch[] {
  const words = [...line.slice(start, end).matchAll(/\S+/gu)].map((word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }))
  return words.flatMap((first, at) =>
    words.slice(at, at + longestName).map((last) => ({ start: first.start, end: last.end })),
  )
}
