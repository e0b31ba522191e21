import { cased } from '../../../story/words/cased.ts'
import type { Inline } from '../../../story/types.ts'
import type { Run } from '../Layout.ts'

/** The words of one line with their marks. A line break becomes a run `\n`, a link only its words. */
export const runsOf = (line: readonly Inline[]): Run[] => line.flatMap(runsOfInline)

function runsOfInline(inline: Inline): Run[] {
  switch (inline.type) {
    case 'text':
      return [{ text: cased(inline.text, inline.marks ?? []), marks: inline.marks ?? [] }]
    case 'break':
      return [{ text: '\n', marks: [] }]
    case 'tab':
      return [{ text: '\t', marks: [] }]
    case 'link':
    case 'documentLink':
      return runsOf(inline.children)
  }
}

/** A paragraph's only run. */
export const plain = (text: string): Run => ({ text, marks: [] })
