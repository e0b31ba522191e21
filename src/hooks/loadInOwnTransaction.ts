import { getDataLoader, type CollectionBeforeOperationHook } from 'payload'

type Loader = ReturnType<typeof getDataLoader>

/** The transaction in which each loader was first met; `undefined` outside of one. */
const transactions = new WeakMap<Loader, number | string | undefined>()

/**
 * `beforeOperation`: gives an operation in a transaction of its own a loader of its own.
 *
 * Payload loads linked documents by a loader that a request shares with all that it does, and that writes the transaction in which it
 * loads into the request that made it (`collections/dataloader.js`, 3.90). Of a request within a request, as the import-export plugin
 * makes one for each row, the outer one then takes the inner one's transaction for its own, and never ends its own: on Postgres
 * each import kept a connection for good, and after ten of them nothing was answered any more.
 */
export const loadInOwnTransaction: CollectionBeforeOperationHook = async ({ req }) => {
  const transaction = (await req.transactionID) ?? undefined
  const { payloadDataLoader: loader } = req
  if (!loader) return
  if (!transactions.has(loader)) transactions.set(loader, transaction)
  if (transactions.get(loader) === transaction) return
  req.payloadDataLoader = getDataLoader(req)
  transactions.set(req.payloadDataLoader, transaction)
}
