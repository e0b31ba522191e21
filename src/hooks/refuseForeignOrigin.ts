import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { hookMessages } from './messages/index.ts'

/**
 * What is done without a login, or makes one: Payload's own check of origins looks at cookies
 * alone.
 */
const withoutLogin: ReadonlySet<string> = new Set([
  'login',
  'refresh',
  'forgotPassword',
  'resetPassword',
  'create',
])

/**
 * On collections of users: refuses a page of another site that would log a browser in, as somebody
 * else perhaps, or make the first account. Nothing is refused to server code, to programs (they
 * send no `Origin`), to a user who is logged in by a key, or where the app names no origins (`csrf`).
 *
 * @throws {APIError} with status 403
 */
export const refuseForeignOrigin: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (withoutLogin.has(operation) && !req.user && isForeign(req))
    throw new APIError(messagesFor(hookMessages, req).foreignOrigin, 403, undefined, true)
}

/** Origins are compared as Payload compares them for a cookie (`auth/extractJWT.js`, 3.90). */
function isForeign({ headers, payload }: PayloadRequest): boolean {
  const { csrf } = payload.config
  const origin = headers?.get('Origin')
  return Boolean(origin) && csrf.length > 0 && !csrf.includes(origin ?? '')
}
