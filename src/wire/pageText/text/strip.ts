/**
 * Text that remembers where it stood. A paragraph is put together from lines, loses its marks and is cut into fields;
 * each character keeps its offset in the text as given, so that nothing is lost unseen and leftovers have their place.
 */
export interface Strip {
  readonly text: string
  /** For each UTF-16 unit of `text` its offset in the input, or `ADDED`. */
  readonly at: readonly number[]
}

/** The offset of a character that the input does not have: the space between two joined Latin lines. */
export const ADDED = -1

/** Nothing. */
export const EMPTY: Strip = { text: '', at: [] }

/** A single space between two lines. */
export const SPACE: Strip = { text: ' ', at: [ADDED] }

/** The part from `start` to `end`, as `String.slice`. */
export const sliceStrip = (strip: Strip, start: number, end: number = strip.text.length): Strip => ({
  text: strip.text.slice(start, end),
  at: strip.at.slice(start, end),
})

/** Without white space at both ends. */
export const trimStrip = (strip: Strip): Strip => {
  const start = strip.text.length - strip.text.trimStart().length
  return sliceStrip(strip, start, Math.max(start, strip.text.trimEnd().length))
}

/** One after the other. Linear in the sum of their lengths. */
export const joinStrips = (strips: readonly Strip[]): Strip => ({
  text: strips.map((strip) => strip.text).join(''),
  at: strips.flatMap((strip) => strip.at),
})
