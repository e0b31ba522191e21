/**
 * Empty lines that mean nothing. Some programs (mutool draw) give each printed line as a piece of its own, with an empty line after
 * it; then only two empty lines in a row set anything off.
 */

/** A page with fewer gaps between its lines shows no habit. */
const LEAST = 20
/** The share of single empty lines among the gaps. A page of short pieces reaches a half. */
const SHARE = 0.75

/** Whether an empty line follows nearly every line. `gaps` are the empty lines between one line with ink and the next. */
export const isLeaded = (gaps: readonly number[]): boolean =>
  gaps.length >= LEAST && gaps.filter((empty) => empty === 1).length >= SHARE * gaps.length
