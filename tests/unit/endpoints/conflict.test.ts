import type { AfterErrorHook, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { isConflict } from '../../../src/database/isConflict.ts'
import { answerConflict } from '../../../src/hooks/answerConflict.ts'

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

describe('the answer in GraphQL', () => {
  type Args = Parameters<AfterErrorHook>[0]
  const answer = (error: Error) => {
    const req = { headers: new Headers({ 'accept-language': 'en' }) } as PayloadRequest // all the hook reads of it
    const graphqlResult = {
      message: 'Something went wrong.',
      path: ['updateArticle'],
    } as Args['graphqlResult']
    return { req, result: answerConflict({ error, req, context: {}, graphqlResult }) }
  }

  it('says 409 and when to try again, and keeps where it happened', () => {
    const { req, result } = answer(errorWith({ originalError: errorWith({ code: 112 }) }))
    expect(result).toMatchObject({
      status: 409,
      graphqlResult: {
        message: expect.stringContaining('send it again'),
        path: ['updateArticle'],
        extensions: { name: 'Conflict', statusCode: 409, data: { retryAfter: 1 } },
      },
    })
    expect(req.responseHeaders?.get('retry-after')).toBe('1')
  })

  it('leaves every other error alone', () => {
    const { req, result } = answer(new Error('broken'))
    expect(result).toBeUndefined()
    expect(req.responseHeaders).toBeUndefined()
  })
})
