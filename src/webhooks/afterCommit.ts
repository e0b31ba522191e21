import type { PayloadRequest } from 'payload'
import { openTransaction } from '../database/openTransaction.ts'
import { guardOf } from '../gate/guard/Guarded.ts'

/**
 * Does something once the transaction of a request has ended, before the request is answered; at
 * once where it is in none. What fails is in the log: the request has been carried out.
 */
export async function afterCommit(req: PayloadRequest, run: () => Promise<void>): Promise<void> {
  const { payload } = req
  const id = await openTransaction(req)
  if (id !== undefined) return guardOf(payload).afterTransaction(id, run)
  await run().catch((err: unknown) =>
    payload.logger.error({ err, msg: 'What was to be done for the webhooks could not be.' }),
  )
}
