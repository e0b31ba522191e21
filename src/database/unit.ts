import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** A request as far as the adapter cares: which transaction it is in, and who asks. */
export type AdapterRequest = Partial<PayloadRequest>

/**
 * One unit of work: everything written inside is there afterwards, or nothing is. Units nest: an
 * inner one joins the outer.
 *
 * @param req the caller's request; when it is in a transaction already, the unit joins that one
 * @param run gets the request to hand to every adapter call inside the unit
 */
export type Unit = <T>(
  req: AdapterRequest | undefined,
  run: (req: AdapterRequest) => Promise<T>,
) => Promise<T>

/**
 * Units for a database with transactions of its own. Where there are none (MongoDB without a
 * replica set) the work is done all the same, one write after the other, and the newsroom warns of
 * it at every start.
 */
export const transactionUnit =
  (adapter: BaseDatabaseAdapter): Unit =>
  async (req, run) => {
    const joined = await req?.transactionID
    if (joined !== undefined && joined !== null) return run(req ?? {})
    const id = await adapter.beginTransaction()
    if (id === null || id === undefined) return run(req ?? {})
    try {
      const done = await run(inTransaction(req, id))
      await adapter.commitTransaction(id)
      return done
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  }

/**
 * The same request, seen as being in another transaction. The caller's own request, which Payload
 * goes on using, stays as it is.
 */
export function inTransaction(req: AdapterRequest | undefined, id: number | string): AdapterRequest {
  if (!req) return { transactionID: id }
  return new Proxy(req, {
    get: (target, key) => (key === 'transactionID' ? id : Reflect.get(target, key, target)),
    has: (target, key) => key === 'transactionID' || Reflect.has(target, key),
  })
}
