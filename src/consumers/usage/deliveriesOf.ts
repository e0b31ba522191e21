import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { Consumer } from '../Reader.ts'
import { monthNow } from './monthIn.ts'
import { storeUsage } from './storeUsage.ts'
import { UsageCounts, type Delivered } from './UsageCounts.ts'

/** Milliseconds for which counts stay in memory: as much as a process that is killed may lose. */
const storeEvery = 10_000

/** As many lines as are stored in one unit of work, so that nobody waits long for SQLite's one writer. */
const atOnce = 50

/** What is delivered, as it is counted. */
export interface Deliveries {
  /** Counts stories that go out together. In memory alone: nobody waits for it. */
  add(consumer: Consumer | undefined, stories: readonly Delivered[]): void
  /** Stores what was counted; what cannot be stored is in the log, and tried again. */
  store(): Promise<void>
}

const known = new WeakMap<Guarded, Deliveries>()

/** The counts of a running newsroom, in this process. */
export function deliveriesOf(guard: Guarded): Deliveries {
  const deliveries = known.get(guard) ?? newDeliveries(guard)
  known.set(guard, deliveries)
  return deliveries
}

function newDeliveries(guard: Guarded): Deliveries {
  const counts = new UsageCounts()
  const month = currentMonth(guard)
  let timer: NodeJS.Timeout | undefined
  let storing = Promise.resolve()
  const later = () => {
    // The process may end meanwhile: see `storeAtTheEnd`.
    timer ??= setTimeout(() => void store(), storeEvery).unref()
  }
  const store = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    // One after another: two of one process would only wait for each other in the database.
    storing = storing.then(() => storeAll(guard, counts)).then(() => (counts.isEmpty ? undefined : later()))
    return storing
  }
  return {
    store,
    add: (consumer, stories) => {
      counts.add(month(), consumer, stories)
      later()
    },
  }
}

async function storeAll(guard: Guarded, counts: UsageCounts): Promise<void> {
  const all = counts.takeAll()
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce)
    await storeUsage(guard, some).catch((err: unknown) => {
      counts.putBack(some)
      guard.inner.payload.logger.error({ err, msg: 'What readers were delivered could not be stored yet.' })
    })
  }
}

/** The month in the newsroom's time zone, asked of the calendar once a minute. */
function currentMonth(guard: Guarded): () => string {
  let minute = -1
  let month = ''
  return () => {
    const now = Math.floor(Date.now() / 60_000)
    if (now === minute) return month
    minute = now
    month = monthNow(guard.options().timeZone)
    return month
  }
}
