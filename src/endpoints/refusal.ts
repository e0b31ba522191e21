import { APIError, type PayloadRequest } from 'payload'
import { messagesFor } from '../language/messagesFor.ts'
import { routeMessages } from './messages/index.ts'
import type { RouteProblem, RouteRemark } from './messages/RouteMessages.ts'

/**
 * A route's refusal in Payload's own shape, in the language of the request; `data.code` is for
 * programs.
 *
 * @param status the HTTP status
 * @param named what the message names: the known collections, a limit, the document
 */
export const refusal = (req: PayloadRequest, code: RouteProblem, status: number, named = ''): APIError =>
  new APIError(messagesFor(routeMessages, req)[code](named), status, { code }, true)

/** One remark beside an answer: its code for programs, its message for people. */
export const remark = (req: PayloadRequest, code: RouteRemark, named = '') => ({
  code,
  message: messagesFor(routeMessages, req)[code](named),
})
