import type { LayoutContext } from './Elastic.ts'
import type { Text } from './Layout.ts'
import { wordLines } from './text/wordLines.ts'
import { toPoints } from './units.ts'

/**
 * The range of sizes in which a line may be set to fill its width, as factors of its style's size.
 */
const LARGER = 1.16
const SMALLER = 0.72

/** The least size of a subhead that is set smaller to fit, as a factor of its style's size. */
const LITTLE = 0.86

/**
 * The share of the width that is filled: a little less than all, so that rounding breaks no line.
 */
const SAFE = 0.995

/** The most lines of a headline that is broken between its words. */
const MOST_LINES = 4

/**
 * Sets a display line in the size at which it fills its width, as a sub-editor fits a headline. A
 * text that is too long for one line is broken into lines of about the same length, at a space,
 * after a mark or else between two words.
 */
export function fitLine(text: Text, width: number, context: LayoutContext): Text {
  const one = scaled(text, width, context)
  if (one) return one
  const ways = Array.from({ length: MOST_LINES - 1 }, (_, index) => brokenInto(text, index + 2))
  const fitting = ways.map((broken) => broken && scaled(broken, width, context)).find((broken) => broken)
  return fitting ?? ways[0] ?? text
}

/**
 * Sets a line smaller that is a little too long for its width, and breaks a longer one between its
 * words into as many lines as it needs.
 */
export function breakLine(text: Text, width: number, context: LayoutContext): Text {
  const [whole] = context.measure([{ text, width }])
  if (!whole || whole.lines === 1) return text
  const scale = (toPoints(width) / whole.length) * SAFE
  if (scale >= LITTLE) return { ...text, size: round(context.template.type[text.style].size * scale) }
  const needed = Math.ceil(whole.length / toPoints(width))
  const ways = [needed, needed + 1].flatMap((count) => brokenInto(text, count) ?? [])
  return ways.find((broken) => stands(broken, width, context)) ?? ways[0] ?? text
}

/** Whether each line of a broken text has room. */
function stands(text: Text, width: number, { measure }: LayoutContext): boolean {
  const lines = linesOf(text)
  return measure(lines.map((line) => ({ text: line, width }))).every(({ lines: count }) => count === 1)
}

function scaled(text: Text, width: number, { measure, template }: LayoutContext): Text | undefined {
  const lines = linesOf(text).map((line) => ({ text: line, width: 1000 }))
  const longest = Math.max(...measure(lines).map(({ length }) => length))
  const scale = (toPoints(width) / longest) * SAFE
  if (scale < SMALLER) return undefined
  const largest = text.style.startsWith('headline') ? LARGER : 1
  return { ...text, size: round(template.type[text.style].size * Math.min(scale, largest)) }
}

const round = (points: number): number => Math.floor(points * 10) / 10

/** The lines of a text, split at its line breaks. */
const linesOf = ({ runs, ...rest }: Text): Text[] => {
  const words = runs.map(({ text }) => text).join('')
  return words.split('\n').map((line) => ({ ...rest, runs: [{ text: line, marks: [] }] }))
}

/** The text with line breaks between its words; undefined where it has too few places for them. */
function brokenInto(text: Text, count: number): Text | undefined {
  const lines = wordLines(text.runs.map((run) => run.text).join(''), count)
  if (lines === undefined) return undefined
  const parts = lines.flatMap((line, index) => (index === 0 ? [line] : ['\n', line]))
  return { ...text, runs: parts.map((part) => ({ text: part, marks: [] })) }
}
