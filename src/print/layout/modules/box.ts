import type { Sidebar } from '../../../story/types.ts'
import { balance } from '../balance.ts'
import type { Desk, Elastic } from '../Frameable.ts'
import type { Area, Frame, Paragraph, TextFrame } from '../Layout.ts'
import { fitLine } from '../fitLine.ts'
import { stack } from '../stack.ts'
import { boxText } from '../text/boxText.ts'
import { toMillimetres } from '../units.ts'

/** Between a box's edge and its words. */
const PADDING = 3.6
/** A box may stand so much taller than its words. */
const GROWTH = 12
/** A line of text in a box is no longer than this; wider boxes have columns. */
const WIDEST = 125

interface Names {
  id: string
  item: string
  width: number
}

/** A box: its edge, and inside it title, words and sources. */
export function box(sidebar: Sidebar, names: Names, desk: Desk): Elastic {
  const inner = names.width - 2 * PADDING
  const columns = Math.max(1, Math.ceil(inner / WIDEST))
  const { template } = desk
  const across = (inner - (columns - 1) * template.gutter) / columns
  const texts = boxText(sidebar, desk.register).map((text) =>
    text.style === 'box-title' ? fitLine(text, across, desk) : text,
  )
  const paragraphs = stack(texts, desk.measure(texts.map((text) => ({ text, width: across }))), template)
  const more = (desk.looser?.get(names.id) ?? 0) * template.type['box-item'].leading
  const height = toMillimetres(balance(paragraphs, columns, template) + more)
  const ideal = height + 2 * PADDING
  return {
    least: ideal,
    ideal,
    most: ideal + GROWTH,
    frames: (area) => boxFrames(paragraphs, columns, names, area, { height, gutter: template.gutter }),
  }
}

function boxFrames(
  paragraphs: readonly Paragraph[],
  columns: number,
  { id, item }: Names,
  area: Area,
  { height, gutter }: { height: number; gutter: number },
): Frame[] {
  const edge: Frame = {
    type: 'shape',
    part: 'box',
    id: `${id}/edge`,
    item,
    area,
    stroke: 0.8,
    colour: 'accent',
    tint: 5,
  }
  const words: TextFrame = {
    type: 'text',
    part: 'box',
    id,
    item,
    area: {
      x: area.x + PADDING,
      y: area.y + (area.height - height) / 2,
      width: area.width - 2 * PADDING,
      height,
    },
    columns,
    gutter,
    vertical: false,
    align: 'top',
    paragraphs,
  }
  return [edge, words]
}
