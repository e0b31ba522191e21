import type { Mark } from '../../../story/types.ts'
import type { Run } from '../../layout/Layout.ts'
import type { TextStyle } from '../../types.ts'
import type { Attributes } from '../../../xml/XmlElement.ts'

/**
 * How part of a paragraph is set differently, as one named style: `credit`, `bold`, `lede bold
 * italic`.
 */
export interface CharacterStyle {
  name: string
  style?: TextStyle
  marks: readonly Mark[]
}

/**
 * What a mark looks like until a designer's template says otherwise. Han fonts have no italic, so
 * it is slanted. The three cases are in the letters already (the layout changes them), and need no
 * style.
 */
export const MARK_LOOKS: Record<Mark, Attributes | 'in the letters'> = {
  bold: { FontStyle: 'Bold' },
  italic: { Skew: 12 },
  underline: { Underline: true },
  strikethrough: { StrikeThru: true },
  code: {},
  subscript: { Position: 'Subscript' },
  superscript: { Position: 'Superscript' },
  highlight: { FillColor: 'Color/Accent' },
  lowercase: 'in the letters',
  uppercase: 'in the letters',
  capitalize: 'in the letters',
}

// The table's keys are marks by its type; Object.keys only knows strings.
const ORDER = Object.keys(MARK_LOOKS) as Mark[]

/** The style of a run; none where it is set as its paragraph is. */
export function characterStyleOf({ style, marks }: Run): CharacterStyle | undefined {
  const shown = ORDER.filter((mark) => marks.includes(mark) && MARK_LOOKS[mark] !== 'in the letters')
  if (style === undefined && shown.length === 0) return undefined
  const name = [...(style === undefined ? [] : [style]), ...shown].join(' ')
  return { name, marks: shown, ...(style !== undefined && { style }) }
}
