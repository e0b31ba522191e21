import { APIError, type PayloadRequest } from 'payload'
import { languageFor } from '../language/languageFor.ts'
import { routeTexts, type RouteProblem, type RouteRemark } from './texts.ts'

/**
 * A route's refusal in Payload's own shape, in the language of who asks; `data.code` is for programs.
 *
 * @param named what the message names: the known collections, a limit, the document
 */
export const refusal = (req: PayloadRequest, code: RouteProblem, status: number, named = ''): APIError =>
  new APIError(routeTexts[languageFor(req)][code](named), status, { code }, true)

/** One remark beside an answer. */
export const remark = (req: PayloadRequest, code: RouteRemark, named = '') => ({
  code,
  message: routeTexts[languageFor(req)][code](named),
})
