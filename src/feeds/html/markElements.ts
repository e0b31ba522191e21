import type { Mark } from '../../story/types.ts'

/** The HTML element of each mark; a mark without one changes the letters themselves (see `cased`). */
export const markElements = {
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
