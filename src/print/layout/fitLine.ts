import type { LayoutContext } from './Elastic.ts'
import type { Text } from './Layout.ts'
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

/**
 * Sets a display line in the size at which it fills its width, as a sub-editor fits a headline. A
 * text that is too long for one line is broken at a space, or after a mark, near its middle.
 */
export function fitLine(text: Text, width: number, context: LayoutContext): Text {
  const one = scaled(text, width, context)
  if (one) return one
  const broken = atItsSpace(text)
  return (broken && scaled(broken, width, context)) ?? broken ?? text
}

/**
 * Sets a line smaller that is a little too long for its width, and breaks a longer one at its own
 * space.
 */
export function breakLine(text: Text, width: number, context: LayoutContext): Text {
  const [whole] = context.measure([{ text, width }])
  if (!whole || whole.lines === 1) return text
  const scale = (toPoints(width) / whole.length) * SAFE
  if (scale < LITTLE) return atItsSpace(text) ?? text
  return { ...text, size: round(context.template.type[text.style].size * scale) }
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

function atItsSpace(text: Text): Text | undefined {
  const words = text.runs.map((run) => run.text).join('')
  const middle = words.length / 2
  const [nearest] = [...words.matchAll(/[ 　]|(?<=[，；。])(?=.)/gu)].sort(
    (a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle),
  )
  if (!nearest || Math.abs(nearest.index - middle) > words.length / 4) return undefined
  const [before, after] = [words.slice(0, nearest.index), words.slice(nearest.index + nearest[0].length)]
  return { ...text, runs: [`${before}`, '\n', after].map((part) => ({ text: part, marks: [] })) }
}
