import { AsyncLocalStorage } from 'node:async_hooks'
import type { BaseDatabaseAdapter, FindArgs, TypeWithID } from 'payload'
import { postgresSession } from './postgresSession.ts'

type Begin = BaseDatabaseAdapter['beginTransaction']

/**
 * Payload's own collection of who is editing what (`payload/dist/locked-documents/config.js`,
 * 3.90).
 */
const locks = 'payload-locked-documents'

/**
 * Has Payload look for locks in the transaction that it holds. It asks for them without its request
 * (`payload/dist/utilities/checkDocumentLockStatus.js`, 3.90), so that on Postgres every save over
 * REST waits for a second connection while it holds the first: as many saves at once as the pool
 * has connections wait for ever.
 */
export function joinLockReads(adapter: BaseDatabaseAdapter): void {
  if (adapter.name !== 'postgres') return
  const begun = new AsyncLocalStorage<ReturnType<Begin>>()
  const { beginTransaction } = adapter
  const find = adapter.find.bind(adapter)
  adapter.beginTransaction = (options) => {
    const id = beginTransaction.call(adapter, options)
    // Payload calls it before it first waits, so what its operation does afterwards finds the
    // transaction here.
    begun.enterWith(id)
    return id
  }
  adapter.find = async <T = TypeWithID>(args: FindArgs) => {
    if (args.collection !== locks || args.req) return find<T>(args)
    const transactionID = await begun.getStore()
    const joined = transactionID === null || transactionID === undefined ? undefined : { transactionID }
    return find<T>((await postgresSession(adapter, joined)) && joined ? { ...args, req: joined } : args)
  }
}
