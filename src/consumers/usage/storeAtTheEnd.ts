import type { Payload } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { deliveriesOf } from './deliveriesOf.ts'
import { holdExit } from './holdExit.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Has what was counted stored before the database is closed (`payload.destroy()`), and when the
 * process is told to end, which waits for it.
 */
export function storeAtTheEnd(payload: Payload): void {
  const { db } = payload
  const store = () => deliveriesOf(guardOf(payload)).store()
  const destroy = db.destroy?.bind(db)
  const onSignal = (signal: NodeJS.Signals) => {
    const stored = store()
    holdExit(stored)
    // Node ends by itself only where nobody listens; others who listen end it as they like.
    void stored.finally(() => process.listenerCount(signal) === 0 && process.kill(process.pid, signal))
  }
  // Before others hear of it, who may end the process at once.
  for (const signal of signals) process.prependOnceListener(signal, onSignal)
  db.destroy = async () => {
    for (const signal of signals) process.off(signal, onSignal)
    await store()
    await destroy?.()
  }
}
