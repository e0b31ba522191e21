import type { Template } from '../templates/types.ts'
import type { Paragraph, Text } from './Layout.ts'
import type { Measured } from './measure.ts'

/** Paragraphs one under the other, each with its own leading. */
export const stack = (
  texts: readonly Text[],
  measured: readonly Measured[],
  template: Template,
): Paragraph[] =>
  texts.map((text, index): Paragraph => {
    const { size, leading, above = 0 } = specOf(text, template)
    const gap = index === 0 ? 0 : leading - size + above
    const keepWithNext = text.style === 'box-point' || text.style === 'box-title'
    return { ...text, set: { leading, gap, lines: measured[index]?.lines ?? 1, height: 0, keepWithNext } }
  })

/**
 * Sets paragraphs on the lines of body text, so that lines stand level across columns: a larger
 * paragraph takes a whole number of lines.
 *
 * @param grid points from line to line, at least the leading of body text
 */
export function onGrid(
  texts: readonly Text[],
  measured: readonly Measured[],
  template: Template,
  grid: number,
): Paragraph[] {
  const { size: bodySize, leading: usual } = template.type.body
  const between = grid - bodySize
  return texts.map((text, index): Paragraph => {
    const lines = measured[index]?.lines ?? 1
    const { size, leading } = specOf(text, template)
    const isBody = size === bodySize && leading === usual
    // The number of lines must not change when the leading grows, because columns were balanced
    // before.
    const taken = Math.ceil((size + (lines - 1) * leading + usual - bodySize) / usual - 1e-6)
    const height = isBody ? 0 : taken * grid - between
    return {
      ...text,
      set: {
        leading: isBody ? grid : leading,
        gap: index === 0 ? 0 : between,
        lines: isBody ? lines : taken,
        height,
        keepWithNext: text.style === 'subhead',
      },
    }
  })
}

/** Points, from the top of the first paragraph to the foot of the last. */
export const heightOf = (paragraphs: readonly Paragraph[], template: Template): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.set.gap + tallOf(paragraph, template), 0)

/** Points of one paragraph. */
export function tallOf(paragraph: Paragraph, template: Template): number {
  const { height, lines, leading } = paragraph.set
  return height > 0 ? height : sizeOf(paragraph, template) + (lines - 1) * leading
}

/** Points of its type. */
export const sizeOf = ({ style, size }: Text, { type }: Template): number => size ?? type[style].size

/** Size and leading; where a line was fitted to its width, the leading changes in proportion. */
function specOf(text: Text, { type }: Template) {
  const spec = type[text.style]
  if (text.size === undefined) return spec
  return { ...spec, size: text.size, leading: (spec.leading * text.size) / spec.size }
}
