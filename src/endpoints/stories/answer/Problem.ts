import type { PayloadRequest } from 'payload'
import { messagesFor } from '../../../language/messagesFor.ts'
import { storiesMessages } from '../messages/index.ts'
import type { StoriesProblem } from '../messages/StoriesMessages.ts'

/** What of a problem is more than its code. */
interface Details {
  /** The HTTP status. @default 400 */
  status?: number
  /** The parameter at fault. */
  parameter?: string
  /** What the message names. */
  named?: string
  /** Members of the answer beside RFC 9457's own. */
  more?: Record<string, unknown>
  /** Headers of the answer beside those of every problem. */
  headers?: Record<string, string>
}

/** A reader's question that is not answered, and why. */
export class Problem extends Error {
  readonly status: number

  constructor(
    readonly code: StoriesProblem,
    readonly details: Details = {},
  ) {
    super(code)
    this.name = 'Problem'
    this.status = details.status ?? 400
  }
}

/** The titles of the statuses that are answered (RFC 9110, section 15.5; RFC 6585, section 4). */
const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  414: 'URI Too Long',
  429: 'Too Many Requests',
}

/**
 * A problem as an answer: `application/problem+json` (RFC 9457), what is wrong and how to mend it in
 * the language of who asks. No cache keeps it: the next answer may be another.
 */
export function problemAnswer(req: PayloadRequest, { code, status, details }: Problem): Response {
  const { parameter, named = '', more, headers } = details
  const body = {
    type: `urn:payload-newsroom:problem:${code}`,
    title: titles[status] ?? 'Error',
    status,
    detail: messagesFor(storiesMessages, req)[code](named),
    code,
    ...(parameter !== undefined && { parameter }),
    ...more,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  })
}
