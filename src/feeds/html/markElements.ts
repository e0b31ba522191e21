import type { Mark } from '../../story/types.ts'

/** The element of HTML for each mark; those without one change the letters (`cased`). */
const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  lowercase: undefined,
  uppercase: undefined,
  capitalize: undefined,
} as const satisfies Record<Mark, string | undefined>

/** An element that a mark is set in. */
export type MarkElement = NonNullable<(typeof elements)[Mark]>

/** The elements that words with these marks stand in, the innermost first. */
export const markElements = (marks: readonly Mark[]): MarkElement[] =>
  marks.flatMap((mark) => elements[mark] ?? [])
