import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A webhook as it came in. */
export interface Received {
  headers: IncomingHttpHeaders
  text: string
  body: { type: string; timestamp: string; data: Record<string, string> }
}

/** How a receiver answers: a status, with a place for a redirect; `hang` never does, `cut` breaks off. */
export type Answering = number | 'hang' | 'cut' | { status: number; location: string }

/** A receiver of webhooks, on this machine. */
export interface Receiver {
  url: string
  received: Received[]
  /** How the next ones are answered, in turn; then 204. */
  answers(...next: Answering[]): void
  /** What a receiver does with the last one: its body, if the signature is right. */
  verified(secret: string, index?: number): unknown
  stop(): void
}

/** Starts one on a port of its own. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const next: Answering[] = []
  const server = createServer((request, answer) => {
    let text = ''
    request.setEncoding('utf8').on('data', (part: string) => (text += part))
    request.on('end', () => {
      received.push({ headers: request.headers, text, body: JSON.parse(text) })
      const how = next.shift() ?? 204
      if (how === 'cut') request.socket.destroy()
      else if (typeof how === 'object') answer.writeHead(how.status, { location: how.location }).end()
      else if (how !== 'hang') answer.writeHead(how).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // An http server that listens on TCP has a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers: (...more) => void next.splice(0, next.length, ...more),
    verified: (secret, index = -1) => {
      const one = received.at(index)
      if (!one) throw new Error('Nothing was received.')
      return new Webhook(secret).verify(one.text, one.headers as Record<string, string>)
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
