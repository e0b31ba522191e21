/** A page with fewer gaps between its lines shows no habit. */
const LEAST = 20
/** The share of single empty lines among the gaps. On a page of short pieces it reaches a half. */
const SHARE = 0.75

/**
 * Whether an empty line follows nearly every line. Some programs (mutool draw) give each printed
 * line as a piece of its own with an empty line after it. Then a single empty line means nothing,
 * and only two in a row set anything off.
 *
 * @param gaps how many empty lines stand between each line with ink and the next
 */
export const isLeaded = (gaps: readonly number[]): boolean =>
  gaps.length >= LEAST && gaps.filter((empty) => empty === 1).length >= SHARE * gaps.length
