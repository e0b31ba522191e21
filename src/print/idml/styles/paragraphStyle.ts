import type { Paragraph } from '../../layout/Layout.ts'
import type { TextStyle } from '../../types.ts'

/**
 * A paragraph's named style: that of its role, or one based on it where this paragraph is set
 * differently.
 */
export interface ParagraphStyle extends Pick<Paragraph, 'align' | 'direction' | 'indent' | 'size'> {
  name: string
  role: TextStyle
}

/**
 * `body`; `body center` or `body indent 2` where the editor set it so; `headline-lead 52.4 pt`
 * where a headline was fitted to its width. All formatting in our IDML is in styles.
 */
export function paragraphStyleOf({ style, align, direction, indent = 0, size }: Paragraph): ParagraphStyle {
  const name = [style, align, direction, indent > 0 && `indent ${indent}`, size && `${size} pt`]
  return {
    name: name.filter(Boolean).join(' '),
    role: style,
    ...(align !== undefined && { align }),
    ...(direction !== undefined && { direction }),
    ...(indent > 0 && { indent }),
    ...(size !== undefined && { size }),
  }
}
