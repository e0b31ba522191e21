import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { checkedLookup } from './address/checkedLookup.ts'
import { urlProblem, type AddressRules } from './address/urlProblem.ts'

/** One request. */
export interface Sending {
  url: string
  headers: Record<string, string>
  body: string
  /** Seconds within which there must be an answer. */
  timeout: number
  rules: AddressRules
}

/**
 * What came of it: an HTTP status, or why there is none: `timeout`, `address-refused`, a
 * `UrlProblem`, or the system's code (`ECONNREFUSED`).
 */
export type Answer = { httpStatus: number } | { error: string }

/** Bytes of an answer's body that are taken in, and thrown away. */
const most = 64 * 1024

/**
 * Sends a request and answers what came of it; never throws. Redirects are not followed: they are
 * an answer like another. The body of the answer is kept nowhere, so that nobody reads through us
 * what only we can reach.
 */
export function send({ url, headers, body, timeout, rules }: Sending): Promise<Answer> {
  const problem = urlProblem(url, rules)
  if (problem) return Promise.resolve({ error: problem })
  const to = new URL(url)
  const request = to.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // A connection of its own, so that none is used again whose address was not judged.
      agent: false,
      lookup: checkedLookup(rules),
      signal: AbortSignal.timeout(timeout * 1_000),
    }
    request(to, options)
      .on('response', (answer) => {
        drain(answer)
        resolve({ httpStatus: answer.statusCode ?? 0 })
      })
      .on('error', (error) => resolve({ error: codeOf(error) }))
      .end(body)
  })
}

/** Takes the rest in, up to a limit. The status has been read: what fails now changes nothing. */
function drain(answer: IncomingMessage): void {
  let bytes = 0
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > most) answer.destroy()
  })
  answer.on('error', () => answer.destroy())
}

function codeOf(error: Error & { code?: unknown }): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout'
  return typeof error.code === 'string' ? error.code : error.message.slice(0, 200)
}
