import { describe, expect, it } from 'vitest'
import { isConflict } from '../../../src/database/isConflict.ts'

const errorWith = (members: object, cause?: unknown) => Object.assign(new Error('failed', { cause }), members)

describe('isConflict', () => {
  it.each([
    ['a write conflict', errorWith({ code: 112 })],
    ['a write conflict by its name', errorWith({ codeName: 'WriteConflict' })],
    ['a transient transaction error', errorWith({ errorLabels: ['TransientTransactionError'] })],
    [
      "the driver's own label",
      errorWith({ hasErrorLabel: (label: string) => label === 'TransientTransactionError' }),
    ],
    ['a busy database', errorWith({ code: 'SQLITE_BUSY' })],
    ['a locked table', errorWith({ code: 'SQLITE_LOCKED_SHAREDCACHE' })],
    ['a busy database in words alone', new Error('SQLITE_BUSY: database is locked')],
    ['one inside another', errorWith({}, errorWith({}, errorWith({ code: 112 })))],
    ['one inside a GraphQL error', errorWith({ originalError: errorWith({ code: 112 }) })],
  ])('is %s', (_, error) => expect(isConflict(error)).toBe(true))

  it.each([
    ['another code', errorWith({ code: 11000 })],
    ['a unique constraint', errorWith({ code: 'SQLITE_CONSTRAINT' })],
    ['an answer that quotes the words', errorWith({ status: 400 }, errorWith({ code: 112 }))],
    ['words in the middle of others', new Error('The headline says: database is locked')],
    ['no error', undefined],
    ['a text', 'SQLITE_BUSY'],
  ])('is not %s', (_, error) => expect(isConflict(error)).toBe(false))

  it('ends on an error that is its own cause', () => {
    const error: Error = new Error('round and round')
    error.cause = error
    expect(isConflict(error)).toBe(false)
  })
})
