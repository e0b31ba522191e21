import { createServer, type IncomingMessage } from 'node:http'

/**
 * Serves HTTP on a free port, prints `port N` when it is ready, and ends when the process that
 * started this one ends, for whatever reason.
 */
export function serveRequests(answerTo: (incoming: IncomingMessage) => Promise<Response>): void {
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      const response = await answerTo(incoming)
      const body = new Uint8Array(await response.arrayBuffer())
      return outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body)
    }
    answer().catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.stdout.write(`\nport ${typeof address === 'object' ? address?.port : ''}\n`)
  })
  process.stdin.on('end', () => process.exit(0)).resume()
}
