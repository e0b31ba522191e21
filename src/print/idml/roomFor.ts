import type { Area, Frame, Layout, TextFrame } from '../layout/Layout.ts'
import type { IdmlStory } from './IdmlStory.ts'

/** A frame is made at most so much taller than its text, in millimetres: a line of body text, half a line of a headline. */
const MOST: Record<TextFrame['part'], number> = {
  masthead: 8,
  folio: 8,
  head: 8,
  body: 5,
  caption: 5,
  box: 5,
}

/** Kept to what stands beneath. */
const AIR = 0.5

/**
 * The area of a text frame, with what room there is beneath it: the text was measured to the line in another program, and
 * InDesign's own measure of a font may differ by a hair, which must not hide a line. Frames of the same story may touch:
 * nothing in a head's frame runs into the text under it. Lines hide nothing.
 */
export function roomFor(frame: TextFrame, { frames }: IdmlStory, layout: Layout): Area {
  const { area, part } = frame
  const own = new Set(frames.map(({ id }) => id))
  const foot = area.y + area.height
  const floors = layout.frames
    .filter((other) => !own.has(other.id) && isAcross(area, other.area))
    .map((other) => floorUnder(other, foot))
  const room = Math.min(MOST[part], ...floors.map((y) => y - foot - AIR))
  return { ...area, height: area.height + Math.max(0, room) }
}

/** Where something beneath begins to be in the way; the edge of a box around the text only at its own foot. */
function floorUnder({ area: { y, height }, ...frame }: Frame, foot: number): number {
  if (frame.type === 'shape' && frame.part === 'rule') return Infinity
  if (y >= foot - AIR) return y
  return frame.type === 'shape' && y + height >= foot ? y + height : Infinity
}

const isAcross = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width
