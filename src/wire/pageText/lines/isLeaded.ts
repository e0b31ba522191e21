/** The fewest gaps between lines from which a habit can be told. */
const LEAST = 20
/**
 * The least share of single empty lines among the gaps. A page of many short texts reaches a half.
 */
const SHARE = 0.75

/**
 * Whether an empty line follows nearly every line. Some programs (mutool draw) give each printed
 * line as a piece of its own with an empty line after it. Then a single empty line means nothing,
 * and only two in a row separate texts.
 *
 * @param gaps how many empty lines stand between each line with ink and the next
 */
export const isLeaded = (gaps: readonly number[]): boolean =>
  gaps.length >= LEAST && gaps.filter((empty) => empty === 1).length >= SHARE * gaps.length
