import type { Template, TextStyle } from '../../templates/types.ts'

/** Styles that stand between paragraphs of body text with other type. */
const IN_THE_BODY: ReadonlySet<TextStyle> = new Set(['subhead', 'quotation', 'byline', 'correction'])

/**
 * The space above and below a line of such a style. It takes a whole number of the body's lines and
 * stands in their middle, so that lines stand level across columns. (The layout does the same for
 * paragraphs of several lines; a style can only do it for one.)
 *
 * @returns points; `undefined` for a style that stands elsewhere, or is set like the body.
 */
export function gridSpace(role: TextStyle, { type }: Template): { above: number; below: number } | undefined {
  const { size, leading } = type[role]
  const { size: bodySize, leading: grid } = type.body
  if (!IN_THE_BODY.has(role) || (size === bodySize && leading === grid)) return undefined
  const between = grid - bodySize
  const taken = Math.ceil((size + between) / grid - 1e-6)
  const over = (taken * grid - between - size) / 2
  // The distance to the line before is its own leading, not the body's.
  return { above: Math.max(0, over + between - (leading - size)), below: over }
}
