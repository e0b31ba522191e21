import { APIError, Forbidden, ValidationError, type AfterErrorHook } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import {
  answerUnreadableAddress,
  logFailures,
  quietMistakes,
} from '../../../../src/access/doors/quietMistakes.ts'

describe('the level at which an error is logged', () => {
  it('is info for a caller’s mistake, and Payload’s own for every other', () => {
    const levels: Record<string, unknown> = quietMistakes()
    for (const name of ['ValidationError', 'Forbidden', 'NotFound', 'BadRequest', 'Conflict', 'URIError'])
      expect(levels[name]).toBe('info')
    expect(levels.TypeError).toBeUndefined()
    expect(levels.Error).toBeUndefined()
  })

  it('is the app’s where the app has one', () => {
    const levels = quietMistakes({ ValidationError: 'warn', NotFound: false })
    expect(levels).toMatchObject({ ValidationError: 'warn', NotFound: false, Forbidden: 'info' })
  })
})

/** What the hook logged of an error. */
async function logged(error: Error): Promise<unknown[]> {
  const log = vi.fn()
  // Only the logger is read of a request.
  const args = {
    error,
    req: { payload: { logger: { error: log } } },
  } as unknown as Parameters<AfterErrorHook>[0]
  await logFailures(args)
  return log.mock.calls.map(([one]: unknown[]) => one)
}

const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name }, more)

describe('an error with the name of a mistake', () => {
  it.each([
    ['a refusal', new Forbidden()],
    ['wrong fields', new ValidationError({ errors: [{ path: 'slug', message: 'x' }] })],
    ['an API error of 4xx', new APIError('x', 409)],
    ['an unreadable address', named('URIError')],
    ['GraphQL that cannot be parsed', named('GraphQLError')],
    ['GraphQL around a refusal', named('GraphQLError', { originalError: new Forbidden() })],
    ['an error with a name of its own', named('TypeError', { status: 500 })],
  ])('%s is no failure', async (_, error) => {
    expect(await logged(error)).toEqual([])
  })

  it.each([
    ['an API error of 500', new APIError('x', 500)],
    ['an API error of 503', new APIError('x', 503)],
    ['without a status', named('QueryError')],
    ['with a status that is no number', named('NotFound', { status: '404' })],
    ['GraphQL around a failure', named('GraphQLError', { originalError: new TypeError('x') })],
    [
      'GraphQL around GraphQL around a failure',
      named('GraphQLError', {
        originalError: named('GraphQLError', { originalError: new APIError('x', 502) }),
      }),
    ],
  ])('%s is logged as the server’s own', async (_, error) => {
    expect(await logged(error)).toEqual([{ err: error }])
  })
})

describe('an address that cannot be decoded', () => {
  const answer = (error: Error, result: object | null) =>
    // Only the language is read of a request.
    answerUnreadableAddress({
      error,
      result,
      req: { headers: new Headers({ 'accept-language': 'zh-HK' }) },
    } as unknown as Parameters<AfterErrorHook>[0])

  it('is 400 in the language of the request, and keeps what else the answer has', async () => {
    const given = await answer(new URIError('x'), { errors: [{ message: 'Something went wrong.' }], more: 1 })
    expect(given).toMatchObject({ status: 400, response: { more: 1, errors: [{ name: 'BadRequest' }] } })
    expect(JSON.stringify(given)).toMatch(/\p{Script=Han}/u)
    expect(JSON.stringify(given)).not.toContain('went wrong')
  })

  it('is the only error whose answer changes, and only where there is one', async () => {
    expect(await answer(new TypeError('x'), { errors: [] })).toBeUndefined()
    expect(await answer(new URIError('x'), null)).toBeUndefined()
  })
})
