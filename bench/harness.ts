/** One line of the benchmark's table: ours beside a named rival, measured in the same run. */
export interface Row {
  name: string
  /** Median of our rounds, in `unit`. Less is better, in every row. */
  ours: number
  /** Median of the rival's rounds, in `unit`. */
  rival: number
  rivalName: string
  unit: string
  /** `ours / rival`: 1 is as fast as the rival, 2 takes twice as long. */
  ratio: number
  /** The ratio we mean to stay under; a row above it is flagged. */
  limit?: number
  note?: string
}

/** What a benchmark's file exports as default. */
export type Benchmark = () => Promise<Row[]>

/** One side of a comparison: does the work of one round. What it is given counts the rounds, warm-up included. */
export type Work = (round: number) => unknown

/** How a comparison is made. */
export interface CompareOptions {
  rivalName: string
  /** Measured rounds of each side (default 15). */
  rounds?: number
  /** Rounds before that, not measured (default 3): compilers and caches get warm. */
  warmUp?: number
  /** How many operations one round does; the row is per operation (default 1). */
  perRound?: number
  limit?: number
  note?: string
  /** A clock in milliseconds; for tests. */
  now?: () => number
}

/**
 * Times two ways to do the same work, turn by turn, so that whatever else the machine does falls on both: every
 * round runs one and then the other, the next round the other way round.
 * @returns a row in milliseconds per operation, by the medians of the rounds
 */
export async function compare(name: string, ours: Work, rival: Work, options: CompareOptions): Promise<Row> {
  const {
    rivalName,
    rounds = 15,
    warmUp = 3,
    perRound = 1,
    limit,
    note,
    now = () => performance.now(),
  } = options
  // An empty list has no type of its own.
  const times = { ours: [] as number[], rival: [] as number[] }
  const work = { ours, rival }
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const side of round % 2 === 0 ? (['ours', 'rival'] as const) : (['rival', 'ours'] as const)) {
      // Only there under --expose-gc, as scripts/bench.mjs runs us: one side's garbage is not the other's time.
      globalThis.gc?.()
      const began = now()
      await work[side](round)
      const time = now() - began
      if (round >= warmUp) times[side].push(time / perRound)
    }
  }
  return row(name, median(times.ours), median(times.rival), { rivalName, unit: 'ms', limit, note })
}

/** A row of two numbers measured in another way: bytes, queries, instructions. */
export function row(
  name: string,
  ours: number,
  rival: number,
  rest: Pick<Row, 'rivalName' | 'unit' | 'limit' | 'note'>,
): Row {
  return { name, ours, rival, ratio: ours / rival, ...rest }
}

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  const low = sorted[Math.ceil(half) - 1]
  const high = sorted[Math.floor(half)]
  if (low === undefined || high === undefined)
    throw new Error('There is no median of nothing: measure at least one round.')
  return (low + high) / 2
}
