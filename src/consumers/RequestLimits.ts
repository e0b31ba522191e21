/** Milliseconds within which requests are counted. */
const minute = 60_000

/** When the last requests of one key were let through: as many as its limit, the oldest at `next`. */
interface Recent {
  at: Float64Array
  next: number
}

/** As many keys as are remembered before those are forgotten that have been quiet for a minute. */
const many = 1_000

/**
 * How often each key has asked within the last minute, in this process. It holds one number for each
 * request that a limit allows, and never more: a request is let through when the one so many before
 * it is older than a minute. So no minute has more than the limit, wherever it begins, and how long
 * to wait is exact (docs/adr/0022).
 */
export class RequestLimits {
  readonly #recent = new Map<string, Recent>()

  /**
   * Lets a request through, or says after how many whole seconds the next one will be.
   *
   * @param now milliseconds by a clock that never goes back
   * @returns 0 where it may go on; a request that may not is not counted
   */
  take(key: string, perMinute: number, now: number): number {
    const recent = this.#recentOf(key, perMinute, now)
    const oldest = recent.at[recent.next] ?? -Infinity
    const wait = oldest + minute - now
    if (wait > 0) return Math.ceil(wait / 1_000)
    recent.at[recent.next] = now
    recent.next = (recent.next + 1) % perMinute
    return 0
  }

  #recentOf(key: string, perMinute: number, now: number): Recent {
    const known = this.#recent.get(key)
    if (known?.at.length === perMinute) return known
    if (!known && this.#recent.size >= many) this.#forgetQuiet(now)
    const recent = known ? resized(known, perMinute) : emptyOf(perMinute)
    this.#recent.set(key, recent)
    return recent
  }

  #forgetQuiet(now: number): void {
    for (const [key, { at, next }] of this.#recent)
      // The one before the oldest is the newest.
      if ((at.at(next - 1) ?? -Infinity) + minute <= now) this.#recent.delete(key)
  }
}

const emptyOf = (perMinute: number): Recent => ({ at: new Float64Array(perMinute).fill(-Infinity), next: 0 })

/** Another limit counts at once, with the newest requests that it has room for. */
function resized({ at }: Recent, perMinute: number): Recent {
  const recent = emptyOf(perMinute)
  const kept = newest(at, perMinute)
  recent.at.set(kept, perMinute - kept.length)
  return recent
}

/** The newest so many, the oldest of them first. */
const newest = (at: Float64Array, count: number): Float64Array => Float64Array.from(at).sort().slice(-count)
