import type { BaseDatabaseAdapter } from 'payload'

type Id = number | string
type Job = () => Promise<void>

/**
 * Has a job wait until a transaction of somebody else's has ended, committed or rolled back: what
 * it writes must neither go with that transaction nor wait for a second connection while the first
 * is held, of which a pool has only so many.
 */
export type AfterTransaction = (id: Id, job: Job) => void

/**
 * Gives an adapter's transactions an end that jobs can wait for. The code that ends the transaction
 * waits for the jobs too, so that they are done when the request is answered. One that fails is in the log:
 * the transaction has ended as it has.
 */
export function afterTransactionOf(adapter: BaseDatabaseAdapter): AfterTransaction {
  const waiting = new Map<Id, Job[]>()
  const { commitTransaction, rollbackTransaction } = adapter

  const runJobs = async (id: Id) => {
    const jobs = waiting.get(id) ?? []
    waiting.delete(id)
    for (const job of jobs) {
      await job().catch((err: unknown) => {
        adapter.payload.logger.error({ err, msg: 'What was to be written after a transaction could not be.' })
      })
    }
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    try {
      await commitTransaction.call(adapter, id)
    } finally {
      await runJobs(id)
    }
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      await runJobs(id)
    }
  }
  return (id, job) => void waiting.set(id, [...(waiting.get(id) ?? []), job])
}
