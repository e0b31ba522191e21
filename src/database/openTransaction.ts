import type { AdapterRequest } from './unit.ts'

/**
 * The transaction in which a request is; undefined where it is in none. A request that Payload has
 * copied has an empty object in its place (3.90), which no transaction will ever end.
 */
export async function openTransaction(req: AdapterRequest | undefined): Promise<number | string | undefined> {
  const id: unknown = await req?.transactionID
  return typeof id === 'number' || typeof id === 'string' ? id : undefined
}
