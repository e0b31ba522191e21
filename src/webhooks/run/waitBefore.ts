/** How much a wait may be shorter or longer, as a part of it. */
const jitter = 0.2

/**
 * Milliseconds to wait before the next attempt; nothing when there is none. Each wait is a little
 * shorter or longer than stated, so that deliveries that failed together do not come together.
 *
 * @param failed attempts that have failed
 * @param retries seconds before each attempt after the first
 * @param random from 0 to 1
 */
export function waitBefore(
  failed: number,
  retries: readonly number[],
  random: () => number = Math.random,
): number | undefined {
  const seconds = retries[failed - 1]
  return seconds === undefined ? undefined : Math.round(seconds * 1_000 * (1 + jitter * (2 * random() - 1)))
}
