import type { Sidebar } from '../../../story/types.ts'
import { balance } from '../balance.ts'
import { partOf } from '../columns.ts'
import type { LayoutContext, Elastic } from '../Elastic.ts'
import { breakLine, fitLine } from '../fitLine.ts'
import type { Text } from '../Layout.ts'
import { heightOf, stack } from '../stack.ts'
import { boxText } from '../text/boxText.ts'
import { toMillimetres } from '../units.ts'
import { fixed, present, textFrame } from './parts.ts'
import { under } from './under.ts'

/** Between a box's edge and its words. */
const PADDING = 3.6
/** Above and below a title on its bar. */
const BAR = 1.5
/** How much taller than its words a box may be. */
const GROWTH = 12
/** The longest line of text in a box; wider boxes have several columns. */
const WIDEST = 125

interface Names {
  id: string
  item: string
  width: number
}

/** A box: its edge, its title on a bar, and inside it words and sources. */
export function box(sidebar: Sidebar, names: Names, context: LayoutContext): Elastic {
  const [first, ...others] = boxText(sidebar, context.register)
  const isTitled = first?.style === 'box-title'
  const title = isTitled ? bar(first, names, context) : undefined
  const words = inside(isTitled || !first ? others : [first, ...others], names, context)
  const inner = under(present(title, words), [0])
  return {
    ...inner,
    frames: (area) => [
      {
        type: 'shape',
        part: 'box',
        id: `${names.id}/edge`,
        item: names.item,
        area,
        stroke: 0.8,
        colour: 'accent',
        tint: 5,
      },
      ...inner.frames(area),
    ],
  }
}

/** The title on a bar of colour. */
function bar(text: Text, { id, item, width }: Names, context: LayoutContext): Elastic {
  const across = width - 2 * PADDING
  const fitted = fitLine(text, across, context)
  const paragraphs = stack([fitted], context.measure([{ text: fitted, width: across }]), context.template)
  const height = toMillimetres(heightOf(paragraphs, context.template))
  return fixed(height + 2 * BAR, (area) => [
    { type: 'shape', part: 'box', id: `${id}/bar`, item, area, stroke: 0, colour: 'accent', tint: 100 },
    textFrame({
      id: `${id}/title`,
      item,
      part: 'box',
      area: { x: area.x + PADDING, y: area.y + BAR, width: across, height },
      paragraphs,
    }),
  ])
}

/** The words under the title, in columns where the box is wide. */
function inside(words: readonly Text[], { id, item, width }: Names, context: LayoutContext): Elastic {
  const { template, looser, measure } = context
  const across = width - 2 * PADDING
  const columns = Math.max(1, Math.ceil(across / WIDEST))
  const column = partOf(across, 1, columns, template.gutter)
  const texts = words.map((text) => (isBroken(text) ? breakLine(text, column, context) : text))
  const paragraphs = stack(texts, measure(texts.map((text) => ({ text, width: column }))), template)
  const more = (looser?.get(id) ?? 0) * template.type['box-item'].leading
  const height = toMillimetres(balance(paragraphs, columns, template) + more)
  const ideal = height + 2 * PADDING
  return {
    least: ideal,
    ideal,
    most: ideal + GROWTH,
    frames: (area) => [
      textFrame({
        id,
        item,
        part: 'box',
        area: { x: area.x + PADDING, y: area.y + (area.height - height) / 2, width: across, height },
        columns,
        gutter: template.gutter,
        paragraphs,
      }),
    ],
  }
}

/**
 * Whether this is a quotation or a heading in Chinese, which is broken between its words; text in
 * Latin letters breaks between any two words.
 */
const isBroken = ({ style, runs }: Text): boolean =>
  (style === 'box-quote' || style === 'box-point') && runs.some(({ text }) => /\p{Script=Han}/u.test(text))
