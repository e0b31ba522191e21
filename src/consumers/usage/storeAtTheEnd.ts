import type { Payload } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { deliveriesOf } from './deliveriesOf.ts'

/**
 * Has what was counted stored before the database is closed (`payload.destroy()`), and when the
 * process is told to end, as far as it stays: Next ends as soon as it has answered what it was asked.
 */
export function storeAtTheEnd(payload: Payload): void {
  const { db } = payload
  const store = () => deliveriesOf(guardOf(payload)).store()
  const destroy = db.destroy?.bind(db)
  const signals = ['SIGTERM', 'SIGINT'] as const
  const onSignal = (signal: NodeJS.Signals) => {
    void store().finally(() => {
      // Node ends by itself only where nobody listens; others who listen end it as they like.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    })
  }
  for (const signal of signals) process.once(signal, onSignal)
  db.destroy = async () => {
    for (const signal of signals) process.off(signal, onSignal)
    await store()
    await destroy?.()
  }
}
