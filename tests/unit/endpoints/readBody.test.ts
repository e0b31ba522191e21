import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { readBody, readJson } from '../../../src/endpoints/readBody.ts'

/** A request as the routes get one: Payload's is a web request with members of its own, of which none is read here. */
const sent = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api', {
    method: 'POST',
    body,
    headers,
    ...({ duplex: 'half' } as object),
  }) as unknown as PayloadRequest

const stream = (...parts: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })

describe('the body of a request', () => {
  it('is read whole, however it comes', async () => {
    expect(Buffer.from(await readBody(sent(stream('新', '華', '社')), 9)).toString()).toBe('新華社')
    expect((await readBody(sent(null), 9)).byteLength).toBe(0)
  })

  it('is refused once it is larger than it may be, whatever it says of itself', async () => {
    const tooLarge = expect.objectContaining({ status: 413, data: { code: 'body-too-large' } })
    await expect(readBody(sent(stream('123', '456')), 5)).rejects.toEqual(tooLarge)
    await expect(readBody(sent('123456'), 5)).rejects.toEqual(tooLarge)
    await expect(readBody(sent(stream('1'), { 'content-length': '6' }), 5)).rejects.toEqual(tooLarge)
  })
})

describe('a body of JSON', () => {
  it.each([
    ['an object', '{"reason":"當事人要求"}', { reason: '當事人要求' }],
    ['nothing', '', {}],
    ['white space', ' \n', {}],
  ])('may be %s', async (_, text, value) => {
    expect(await readJson(sent(text))).toEqual(value)
  })

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"a"'],
    ['cut off', '{"reason":'],
  ])('that is %s is refused', async (_, text) => {
    await expect(readJson(sent(text))).rejects.toEqual(
      expect.objectContaining({ status: 400, data: { code: 'body-unreadable' } }),
    )
  })
})
