/**
 * Text with the offset of each character in the input. However often text is joined from lines,
 * stripped of its marks and cut into fields, each character keeps its offset, so the account at the
 * end can tell where every character went.
 */
export interface Strip {
  readonly text: string
  /** For each UTF-16 unit of `text` its offset in the input, or `ADDED`. */
  readonly at: readonly number[]
}

/** The offset of a character that the input does not have: the space between two Latin lines. */
export const ADDED = -1

/** A strip of no characters. */
export const EMPTY: Strip = { text: '', at: [] }

/** A single space between two lines. */
export const SPACE: Strip = { text: ' ', at: [ADDED] }

/** The part from `start` to `end`, both counted as by `String.slice`. */
export const sliceStrip = (strip: Strip, start: number, end: number = strip.text.length): Strip => ({
  text: strip.text.slice(start, end),
  at: strip.at.slice(start, end),
})

/** The strip without white space at either end. */
export const trimStrip = (strip: Strip): Strip => {
  const start = strip.text.length - strip.text.trimStart().length
  return sliceStrip(strip, start, Math.max(start, strip.text.trimEnd().length))
}

/** The strips one after the other. Takes time in proportion to the sum of their lengths. */
export const joinStrips = (strips: readonly Strip[]): Strip => {
  const [first, ...rest] = strips.filter(({ text }) => text !== '')
  if (!first) return EMPTY
  if (rest.length === 0) return first
  const at = [...first.at]
  for (const strip of rest) for (const offset of strip.at) at.push(offset)
  return { text: first.text + rest.map(({ text }) => text).join(''), at }
}
