import type { Align, Mark } from '../../types.ts'

/**
 * The shapes in which Payload 3.90.1's rich text editor (Lexical 0.50) stores its state, as its
 * nodes' `exportJSON` writes them. Read from `lexical`, `@lexical/list`, `@lexical/rich-text` and
 * `@payloadcms/richtext-lexical`.
 */

/** Any stored node. What else it holds depends on `type`. */
export interface LexicalNode {
  type: string
  version: number
  [key: string]: unknown
}

/** The value of a rich text field. */
export interface LexicalState {
  root: LexicalNode & { children: LexicalNode[] }
}

/**
 * `TEXT_TYPE_TO_FORMAT` of lexical 0.50: one bit a mark, lowest first. The order is the order of a
 * run's `marks`.
 */
export const MARK_BITS = {
  bold: 1,
  italic: 1 << 1,
  strikethrough: 1 << 2,
  underline: 1 << 3,
  code: 1 << 4,
  subscript: 1 << 5,
  superscript: 1 << 6,
  highlight: 1 << 7,
  lowercase: 1 << 8,
  uppercase: 1 << 9,
  capitalize: 1 << 10,
} as const satisfies Record<Mark, number>

/** Every mark, lowest bit first. */
// `Object.keys` types its answer `string[]`; the `satisfies` above makes the keys exactly the
// marks.
export const MARKS = Object.keys(MARK_BITS) as Mark[]

/** `ElementFormatType` of lexical 0.50 without the empty one, which is "not set". */
export const ALIGNS: readonly Align[] = ['start', 'center', 'end', 'left', 'right', 'justify']
