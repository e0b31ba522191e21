import type { AfterErrorHook } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { isConflict } from '../database/isConflict.ts'
import { hookMessages } from './messages/index.ts'

/** Seconds after which the same request is worth sending again. */
const retryAfter = 1

/**
 * Answers a write conflict with HTTP status 409 and when to try again (`Retry-After`, RFC 9110
 * section 10.2.3), in REST and GraphQL alike: Payload itself retries none and calls each an
 * internal error. Goes last in `hooks.afterError`.
 */
export const answerConflict: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  const isLostUpdate = error.name === 'Conflict' && 'status' in error && error.status === 409
  if (!isLostUpdate && !isConflict(error)) return
  const message = isLostUpdate ? error.message : messagesFor(hookMessages, req).conflict
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(retryAfter))
  const data = { retryAfter }
  return {
    status: 409,
    ...(result && { response: { ...result, errors: [{ name: 'Conflict', message, data }] } }),
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, name: 'Conflict', statusCode: 409, data },
      },
    }),
  }
}
