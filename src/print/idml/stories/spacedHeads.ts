import type { Layout, Paragraph, TextFrame } from '../../layout/Layout.ts'
import { toPoints } from '../../layout/units.ts'

/**
 * The space that InDesign and Scribus put between a Han character and a Latin letter or digit, in
 * em. The PDF has none there.
 */
const HAN_LATIN = 0.25

const HAN_LATIN_EDGE =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu

/**
 * The layout with smaller headlines where they were fitted to their width: other programs set them
 * wider by the space above, and they must still fit on their lines.
 */
export const spacedHeads = (layout: Layout): Layout => ({
  ...layout,
  frames: layout.frames.map((frame) =>
    frame.type === 'text' && !frame.vertical
      ? { ...frame, paragraphs: frame.paragraphs.map((paragraph) => spaced(paragraph, frame)) }
      : frame,
  ),
})

function spaced(paragraph: Paragraph, { area, columns }: TextFrame): Paragraph {
  const { size, runs } = paragraph
  if (size === undefined || columns > 1) return paragraph
  const words = runs.map(({ text }) => text).join('')
  const edges = Math.max(...words.split('\n').map((line) => [...line.matchAll(HAN_LATIN_EDGE)].length))
  const width = toPoints(area.width)
  const smaller = (size * width) / (width + edges * HAN_LATIN * size)
  return { ...paragraph, size: Math.floor(smaller * 10) / 10 }
}
