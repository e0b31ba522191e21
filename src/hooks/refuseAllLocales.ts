import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { writing } from './announceOperation.ts'
import { hookMessages } from './messages/index.ts'

/**
 * Refuses writes to all locales at once: hooks and validation would see other data than what
 * Payload then writes. A deletion has no locale.
 *
 * @throws {APIError} with status 400
 */
export const refuseAllLocales: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (!writing.has(operation) || operation === 'delete') return
  const all = req.locale === 'all' || String(req.locale) === '*'
  if (all) throw new APIError(messagesFor(hookMessages, req).allLocales, 400, undefined, true)
}
