import type { Mark } from '../../../story/types.ts'
import type { Run } from '../../layout/Layout.ts'
import type { TextStyle } from '../../types.ts'
import type { Attributes } from '../../../xml/XmlElement.ts'

/**
 * The named style of a part of a paragraph that is set differently: `credit`, `bold`, `lede bold
 * italic`.
 */
export interface CharacterStyle {
  name: string
  style?: TextStyle
  marks: readonly Mark[]
}

/**
 * How each mark looks unless a designer's template changes it. Han fonts have no italic, so it is
 * slanted. Marks that change the case of letters need no style: the layout has already changed the
 * letters.
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

/** The style of a run; `undefined` where it is set like its paragraph. */
export function characterStyleOf({ style, marks }: Run): CharacterStyle | undefined {
  const shown = ORDER.filter((mark) => marks.includes(mark) && MARK_LOOKS[mark] !== 'in the letters')
  if (style === undefined && shown.length === 0) return undefined
  const name = [...(style === undefined ? [] : [style]), ...shown].join(' ')
  return { name, marks: shown, ...(style !== undefined && { style }) }
}
