import type { AfterErrorHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { restoreErrorData } from '../../../src/hooks/restoreErrorData.ts'

type Args = Parameters<AfterErrorHook>[0]

/** An error as the other copy of Payload in a bundle throws it: its members, and not its class. */
const foreign = (members: object) =>
  Object.assign(new Error('Not published'), { name: 'ValidationError' }, members)

/** The hook reads the error and the answer so far alone. */
const answer = async (error: Error, errors: object[]) =>
  (await restoreErrorData({ error, result: { errors } } as unknown as Args))?.response

describe('an answer to an error of the other copy of Payload', () => {
  const data = { errors: [{ path: 'body', message: 'says nothing' }], findings: [{ rule: 'text-blank' }] }

  it('gets the name and the data of the error back', async () => {
    expect(await answer(foreign({ data }), [{ message: 'Not published' }])).toEqual({
      errors: [{ name: 'ValidationError', data, message: 'Not published' }],
    })
  })

  it('stays as it is when it has its data', async () => {
    expect(
      await answer(foreign({ data }), [{ name: 'X', data: {}, message: 'Not published' }]),
    ).toBeUndefined()
  })

  it('says nothing of an error that is not for the public', async () => {
    expect(
      await answer(foreign({ data }), [{ name: 'APIError', message: 'Something went wrong.' }]),
    ).toBeUndefined()
  })

  it('stays as it is when the error has no data', async () => {
    expect(await answer(foreign({}), [{ message: 'Not published' }])).toBeUndefined()
    expect(await answer(foreign({ data: null }), [{ message: 'Not published' }])).toBeUndefined()
  })
})
