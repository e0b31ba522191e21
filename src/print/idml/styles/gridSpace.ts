import type { Template, TextStyle } from '../../templates/types.ts'

/** What stands between paragraphs of body text and is set otherwise than they are. */
const IN_THE_BODY: ReadonlySet<TextStyle> = new Set(['subhead', 'quotation', 'byline', 'correction'])

/**
 * The space over and under one line that takes whole lines of the body, so that lines stand level
 * across columns: it stands in their middle. (The layout does the same for any number of lines; a
 * style knows one.)
 *
 * @returns points; nothing for a role that stands elsewhere, or is set like the body.
 */
export function gridSpace(role: TextStyle, { type }: Template): { above: number; below: number } | undefined {
  const { size, leading } = type[role]
  const { size: bodySize, leading: grid } = type.body
  if (!IN_THE_BODY.has(role) || (size === bodySize && leading === grid)) return undefined
  const between = grid - bodySize
  const taken = Math.ceil((size + between) / grid - 1e-6)
  const over = (taken * grid - between - size) / 2
  // Its own leading parts it from the line before; the body's would.
  return { above: Math.max(0, over + between - (leading - size)), below: over }
}
