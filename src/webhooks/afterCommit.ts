import type { PayloadRequest } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'

/**
 * Does something once the transaction of a request has ended, before the request is answered; at
 * once where it is in none. What fails is in the log: the request has been carried out.
 */
export async function afterCommit(
  { payload, transactionID }: PayloadRequest,
  run: () => Promise<void>,
): Promise<void> {
  const id = await transactionID
  // A request that Payload has copied has an empty object there, on SQLite.
  if (typeof id === 'string' || typeof id === 'number') return guardOf(payload).afterTransaction(id, run)
  await run().catch((err: unknown) =>
    payload.logger.error({ err, msg: 'What was to be done for the webhooks could not be.' }),
  )
}
