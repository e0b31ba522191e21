import { describe, expect, it } from 'vitest'
import { openTransaction } from '../../../src/database/openTransaction.ts'

describe('the transaction of a request', () => {
  it.each([
    ['text', 'a1', 'a1'],
    ['a number', 0, 0],
    ['what is promised', Promise.resolve('a1'), 'a1'],
  ])('is %s', async (_, transactionID, found) => {
    expect(await openTransaction({ transactionID })).toBe(found)
  })

  it('is none in no request, and in one without a transaction', async () => {
    expect(await openTransaction(undefined)).toBeUndefined()
    expect(await openTransaction({})).toBeUndefined()
  })

  it('is none in a request that Payload has copied, which has an empty object there', async () => {
    // As Payload leaves it, against its own type.
    const copied = { transactionID: {} } as unknown as { transactionID: string }
    expect(await openTransaction(copied)).toBeUndefined()
  })
})
