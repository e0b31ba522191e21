import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { send } from '../../../src/webhooks/send.ts'

type Done = (error: Error | null, addresses: LookupAddress[]) => void
const answers: string[] = []
const asked: string[] = []

/** A resolver that answers otherwise each time it is asked, as one that rebinds does. */
vi.mock('node:dns', async (original) => ({
  ...(await original<object>()),
  lookup: (host: string, _: unknown, done: Done) => {
    asked.push(host)
    done(null, [{ address: answers[asked.length - 1] ?? '127.0.0.1', family: 4 }])
  },
}))

let reached = 0
const server = createServer((_, answer) => {
  reached++
  answer.end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => void server.close())
// An http server that listens on TCP has a port.
const { port } = server.address() as AddressInfo

const post = (host: string, allowPrivate: boolean) =>
  send({
    url: `http://${host}:${port}/`,
    headers: {},
    body: '{}',
    timeout: 5,
    rules: { allowHttp: true, allowPrivate },
  })

beforeEach(() => {
  answers.length = asked.length = reached = 0
})

describe('a receiver that is named', () => {
  it('is not connected to where its name is within the house', async () => {
    answers.push('127.0.0.1')
    expect(await post('rebind.example', false)).toEqual({ error: 'address-refused' })
    expect([asked, reached]).toEqual([['rebind.example'], 0])
  })

  it('is judged anew at each delivery', async () => {
    answers.push('192.168.0.1', '169.254.169.254')
    expect(await post('rebind.example', false)).toEqual({ error: 'address-refused' })
    expect(await post('rebind.example', false)).toEqual({ error: 'address-refused' })
    expect([asked.length, reached]).toEqual([2, 0])
  })

  it('is connected to at what it was judged by: its name is asked for once', async () => {
    answers.push('127.0.0.1', '203.0.113.1')
    expect(await post('within.example', true)).toEqual({ httpStatus: 200 })
    expect([asked, reached]).toEqual([['within.example'], 1])
  })
})
