import type { Paragraph } from '../layout/Layout.ts'
import type { TextStyle } from '../types.ts'

/** A paragraph's named style: a role's own, or one based on it where the editor aligned or indented the paragraph. */
export interface ParagraphStyle extends Pick<Paragraph, 'align' | 'direction' | 'indent'> {
  name: string
  role: TextStyle
}

/** `body`, or `body center`, `body indent 2`: text in IDML has styles and nothing set by hand. */
export function paragraphStyleOf({ style, align, direction, indent = 0 }: Paragraph): ParagraphStyle {
  const name = [style, align, direction, indent > 0 && `indent ${indent}`].filter(Boolean).join(' ')
  return {
    name,
    role: style,
    ...(align !== undefined && { align }),
    ...(direction !== undefined && { direction }),
    ...(indent > 0 && { indent }),
  }
}
