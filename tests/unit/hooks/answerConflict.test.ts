import type { AfterErrorHook, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { answerConflict } from '../../../src/hooks/answerConflict.ts'

const errorWith = (members: object, cause?: unknown) => Object.assign(new Error('failed', { cause }), members)

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
