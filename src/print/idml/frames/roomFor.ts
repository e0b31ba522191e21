import type { Area, Frame, Layout, ShapeFrame, TextFrame } from '../../layout/Layout.ts'
import type { IdmlStory } from '../stories/IdmlStory.ts'

/**
 * How much taller than its text a frame may be, in millimetres: a line of body text, half a line of
 * a headline.
 */
const MOST: Record<TextFrame['part'], number> = {
  masthead: 8,
  folio: 8,
  head: 8,
  body: 5,
  caption: 5,
  box: 5,
}

/** Millimetres that stay free above the frame beneath. */
const AIR = 0.5

/**
 * The area of a text frame, enlarged by the free room beneath it. The text was measured by another
 * program, and InDesign may measure a font slightly differently, which must not hide a line. Frames
 * of the same story may touch, since a head's text does not run into the text under it. Lines and
 * bars do not limit the room; the edge of a box does.
 */
export function roomFor(frame: TextFrame, { frames }: IdmlStory, layout: Layout): Area {
  const { area, part } = frame
  const own = new Set(frames.map(({ id }) => id))
  const foot = area.y + area.height
  const isLast = frames.at(-1)?.id === frame.id
  const floors = layout.frames
    .filter((other) => !own.has(other.id) && isAcross(area, other.area))
    .map((other) => (other.type === 'shape' ? edgeUnder(other, foot, isLast) : topUnder(other, foot)))
  const room = Math.min(MOST[part], ...floors.map((y) => y - foot - AIR))
  return { ...area, height: area.height + Math.max(0, room) }
}

/** Where a picture or a text beneath begins; infinite for a frame that is not beneath. */
const topUnder = ({ area: { y } }: Frame, foot: number): number => (y >= foot - AIR ? y : Infinity)

/** Where the edge of the box around a text ends. */
function edgeUnder({ part, area: { y, height } }: ShapeFrame, foot: number, isLast: boolean): number {
  const isAround = part === 'box' && y < foot && y + height >= foot
  return isAround && isLast ? y + height : Infinity
}

const isAcross = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width
