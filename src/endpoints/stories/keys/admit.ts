import type { PayloadRequest } from 'payload'
import { requestLimitsOf } from '../../../consumers/requestLimitsOf.ts'
import type { KeyRefusal, Reader } from '../../../consumers/Reader.ts'
import { readerOf } from '../../../consumers/readerOf.ts'
import { guardOf } from '../../../gate/guard/Guarded.ts'
import { Problem } from '../answer/Problem.ts'

/**
 * Lets in whoever may read, and counts the request against the limit of its key. Asks the database
 * nothing: Payload has read the user of the key already.
 *
 * @throws {Problem} 401 where a key is unknown, switched off or missing, 403 for who may not read, 429
 */
export function admit(req: PayloadRequest): Reader {
  const guard = guardOf(req.payload)
  const options = guard.options()
  const answer = readerOf(req, options)
  if ('refused' in answer) throw keyProblem(answer.refused, options.slugs.users)
  const { reader } = answer
  if (reader.consumer && reader.perMinute !== undefined) {
    const wait = requestLimitsOf(guard).take(reader.consumer.id, reader.perMinute, performance.now())
    if (wait > 0) throw tooMany(reader.perMinute, wait)
  }
  return reader
}

/** 401 says how to say who asks (RFC 9110, section 15.5.2), in the form that Payload reads. */
const keyProblem = (refused: KeyRefusal, users: string): Problem =>
  refused === 'key-not-for-reading'
    ? new Problem(refused, { status: 403 })
    : new Problem(refused, {
        status: 401,
        named: `Authorization: ${users} API-Key …`,
        headers: { 'WWW-Authenticate': `${users} API-Key` },
      })

/** RFC 6585, section 4. */
const tooMany = (perMinute: number, wait: number): Problem =>
  new Problem('too-many-requests', {
    status: 429,
    named: String(perMinute),
    headers: { 'Retry-After': String(wait), 'Access-Control-Expose-Headers': 'Retry-After' },
    more: { perMinute, retryAfter: wait },
  })
