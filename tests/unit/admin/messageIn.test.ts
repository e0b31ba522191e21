import { describe, expect, it } from 'vitest'
import { messageIn } from '../../../src/admin/messageIn.ts'

describe('the message of a refused request', () => {
  it('is the first error’s', async () => {
    const errors = [{ name: 'ValidationError', message: '未能發布' }, { message: 'second' }]
    expect(await messageIn(Response.json({ errors }, { status: 400 }))).toBe('未能發布')
  })

  it.each([
    ['no errors', Response.json({ message: 'no' }, { status: 404 }), 'HTTP 404'],
    ['an empty list', Response.json({ errors: [] }, { status: 400 }), 'HTTP 400'],
    ['a list of texts', Response.json({ errors: ['no'] }, { status: 400 }), 'HTTP 400'],
    ['null', Response.json(null, { status: 502 }), 'HTTP 502'],
    ['a page of a proxy', new Response('<h1>Bad gateway</h1>', { status: 502 }), 'HTTP 502'],
    ['nothing at all', new Response(null, { status: 500 }), 'HTTP 500'],
  ])('is the status, where the answer is %s', async (_, response, message) => {
    expect(await messageIn(response)).toBe(message)
  })
})
