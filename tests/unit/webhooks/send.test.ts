import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { send, type Sending } from '../../../src/webhooks/send.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // An http server that listens on TCP has a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const rules = { allowHttp: true, allowPrivate: true }
const post = (url: string, more: Partial<Sending> = {}) =>
  send({ url, headers: { 'content-type': 'application/json' }, body: '{"一":1}', timeout: 5, rules, ...more })

describe('a request', () => {
  it('is a POST with its headers and the whole of its body', async () => {
    const got: string[] = []
    const url = await listening((request, answer) => {
      got.push(request.method ?? '', request.url ?? '', request.headers['content-type'] ?? '')
      request.setEncoding('utf8').on('data', (text: string) => got.push(text))
      request.on('end', () => answer.writeHead(204).end())
    })
    expect(await post(`${url}/hook?key=1`)).toEqual({ httpStatus: 204 })
    expect(got).toEqual(['POST', '/hook?key=1', 'application/json', '{"一":1}'])
  })

  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i)', async (status) => {
    let followed = 0
    const other = await listening((_, answer) => {
      followed++
      answer.end()
    })
    const url = await listening((_, answer) => answer.writeHead(status, { location: other }).end())
    expect(await post(url)).toEqual({ httpStatus: status })
    expect(followed).toBe(0)
  })

  it('does not wait for ever', async () => {
    const url = await listening(() => undefined)
    expect(await post(url, { timeout: 0.2 })).toEqual({ error: 'timeout' })
  })

  it('takes an answer whose body never ends as the answer it is, and lets go of it', async () => {
    let isClosed: (value: unknown) => void = () => undefined
    const closed = new Promise((resolve) => (isClosed = resolve))
    const url = await listening((_, answer) => {
      answer.writeHead(200)
      const timer = setInterval(() => answer.write('x'.repeat(64 * 1024)), 5)
      answer.on('close', () => {
        clearInterval(timer)
        isClosed(true)
      })
    })
    expect(await post(url)).toEqual({ httpStatus: 200 })
    expect(await closed).toBe(true)
  })

  it('says why there is no answer', async () => {
    const url = await listening((request) => request.socket.destroy())
    expect(await post(url)).toEqual({ error: 'ECONNRESET' })
    expect(await post('http://127.0.0.1:1/')).toEqual({ error: 'ECONNREFUSED' })
    const nonsense = await listening((request) => request.socket.end('nonsense\r\n\r\n'))
    expect(await post(nonsense)).toMatchObject({ error: expect.stringMatching(/^HPE_/u) })
  })

  it('is not made to an address within the house, by its number or by a name', async () => {
    let reached = 0
    const url = await listening((_, answer) => {
      reached++
      answer.end()
    })
    const strict = { allowHttp: true, allowPrivate: false }
    const { port } = new URL(url)
    expect(await post(url, { rules: strict })).toEqual({ error: 'url-private' })
    expect(await post(`http://2130706433:${port}/`, { rules: strict })).toEqual({ error: 'url-private' })
    expect(await post(`http://localhost:${port}/`, { rules: strict })).toEqual({ error: 'url-private' })
    expect(await post(url, { rules: { allowHttp: false, allowPrivate: true } })).toEqual({
      error: 'url-scheme',
    })
    expect(reached).toBe(0)
  })
})
