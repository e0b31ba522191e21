import type { Clock } from '../_layout/times.ts'

/** An instant, as people read it and as programs do. */
export function Time({
  at,
  clock,
  write,
}: {
  at: string
  clock: Clock
  write: (at: string, clock: Clock) => string | undefined
}) {
  const words = write(at, clock)
  return words === undefined ? null : <time dateTime={at}>{words}</time>
}
