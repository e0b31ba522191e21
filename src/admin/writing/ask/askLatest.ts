/** Asks after a pause, one question at a time. */
export interface Asking {
  /** Something was written: ask once it has been still for a while, in milliseconds. */
  later(still: number): void
  /** Ask at once, or as soon as the question under way is answered. */
  now(): void
  /** Ends what is under way, and asks no more. */
  stop(): void
}

/**
 * At most one question is under way. What is written meanwhile is asked about when it is answered,
 * once, as it stands then: the latest wins. `later` costs a timer and nothing else, so that it may
 * be called at each key press.
 *
 * @param ask puts the question; it sees for itself how things stand, and never rejects
 */
export function askLatest(ask: (signal: AbortSignal) => Promise<void>): Asking {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isUnderWay = false
  let isWanted = false
  const now = () => {
    clearTimeout(timer)
    if (ending.signal.aborted) return
    isWanted = true
    if (isUnderWay) return
    isWanted = false
    isUnderWay = true
    void ask(ending.signal).finally(() => {
      isUnderWay = false
      if (isWanted) now()
    })
  }
  return {
    now,
    later(still) {
      clearTimeout(timer)
      timer = setTimeout(now, still)
    },
    stop() {
      clearTimeout(timer)
      ending.abort()
    },
  }
}
