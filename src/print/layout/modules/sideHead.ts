import type { LayoutContext, Elastic } from '../Elastic.ts'
import type { Area, Paragraph, Text } from '../Layout.ts'
import { tallOf, uprightCells, type Cell } from '../text/uprightCells.ts'
import { toMillimetres, toPoints } from '../units.ts'
import type { MakeText } from './beside.ts'
import { textFrame, type StoryNames } from './parts.ts'

/** Between an upright headline and the text beside it. */
const GAP = 4

/**
 * The least size of an upright headline, as a share of its style's size; a smaller one is set
 * across instead.
 */
const SMALLEST = 0.62

/** The largest share of the story's width that it may take. */
const WIDEST = 0.35

/**
 * A headline that stands upright at the left of its text, with a line for each part between its
 * spaces, in the size that the text's height allows. Nothing where that would be too small or too
 * wide, the words are Latin, or there is no text to stand beside.
 */
export function sideHead(
  headline: Text,
  text: MakeText,
  names: StoryNames,
  context: LayoutContext,
): Elastic | undefined {
  const { size, leading } = context.template.type[headline.style]
  const lines = uprightCells(headline.runs.map(({ text }) => text).join(''))
  const across = toMillimetres(lines.length * leading)
  if (!hasHan(headline) || across > names.width * WIDEST) return undefined
  const left = across + GAP
  const columns = Math.max(1, Math.round((names.columns * (names.width - left)) / names.width))
  const words = text({ ...names, width: names.width - left, columns })
  const fitted = words ? sizeIn(words.ideal, lines, size) : 0
  if (!words || fitted < size * SMALLEST) return undefined
  const set = {
    leading: (leading * fitted) / size,
    gap: 0,
    lines: lines.length,
    height: 0,
    keepWithNext: false,
  }
  const upright: Paragraph = { ...headline, size: fitted, set }
  return {
    ...words,
    frames: (area) => [
      headFrame(names.item, { ...area, width: across }, upright),
      ...words.frames({ ...area, x: area.x + left, width: area.width - left }),
    ],
  }
}

const hasHan = ({ runs }: Text): boolean => runs.some(({ text }) => /\p{Script=Han}/u.test(text))

/**
 * The size, in points to a tenth, at which the longest line fills a height in millimetres. At most
 * a little above its style's size.
 */
function sizeIn(height: number, lines: readonly (readonly Cell[])[], size: number): number {
  const longest = Math.max(1, ...lines.map(tallOf))
  return Math.floor(Math.min(size * 1.1, (toPoints(height) / longest) * 0.98) * 10) / 10
}

const headFrame = (item: string, area: Area, upright: Paragraph) =>
  textFrame({ id: `${item}/side`, item, part: 'head', area, vertical: true, paragraphs: [upright] })
