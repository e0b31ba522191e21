import { balance } from '../balance.ts'
import { partOf } from '../columns.ts'
import type { LayoutContext, Elastic } from '../Elastic.ts'
import { breakLine } from '../fitLine.ts'
import type { Text } from '../Layout.ts'
import { onGrid } from '../stack.ts'
import { toMillimetres, toPoints } from '../units.ts'
import { textFrame, type StoryNames } from './parts.ts'

/** The largest factor by which leading may grow to fill a column to the foot of the page. */
const OPENED = 1.12

/**
 * Running text in balanced columns. It is as tall as its lines; where the page has room left, its
 * leading grows a little.
 */
export function running(
  words: readonly Text[],
  { item, width, columns }: StoryNames,
  context: LayoutContext,
): Elastic | undefined {
  if (words.length === 0) return undefined
  const { template, looser } = context
  const { size, leading } = template.type.body
  const across = partOf(width, 1, columns, template.gutter)
  const texts = words.map((text) => (text.style === 'subhead' ? breakLine(text, across, context) : text))
  const measured = context.measure(texts.map((text) => ({ text, width: across })))
  const least = balance(onGrid(texts, measured, template, leading), columns, template)
  const height = least + (looser?.get(`${item}/body`) ?? 0) * leading
  const steps = Math.round((height - size) / leading)
  return {
    least: toMillimetres(height),
    ideal: toMillimetres(height),
    most: toMillimetres(size + steps * leading * OPENED),
    frames: (area) => {
      const opened = steps === 0 ? leading : Math.max(leading, (toPoints(area.height) - size) / steps)
      return [
        textFrame({
          id: `${item}/body`,
          item,
          part: 'body',
          area,
          columns,
          gutter: template.gutter,
          paragraphs: onGrid(texts, measured, template, opened),
        }),
      ]
    },
  }
}
