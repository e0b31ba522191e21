import { Forbidden, isolateObjectProperty, type PayloadRequest } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { gateMessages } from '../messages/index.ts'

/**
 * Marks a request by whose writes no public row may change. A symbol, so that no caller sends it.
 */
const mark = Symbol('newsroom: drafts only')

type Marked = AdapterRequest & { [mark]?: boolean }

/**
 * Holds an operation to drafts: it runs with the rights of somebody who may not publish. The
 * guarded database then refuses every write of a public row, whichever of Payload's operations
 * makes it.
 */
export const holdToDrafts = (req: PayloadRequest): void => {
  // The request is Payload's own object; the mark is ours and nobody else's.
  const marked: Marked = req
  marked[mark] = true
}

/**
 * The request of an operation that server code runs with all rights inside another that is held to
 * drafts, as a hook of the app's may: held no longer, and otherwise the same request. The outer
 * operation stays held.
 */
export function withAllRights(req: PayloadRequest): PayloadRequest {
  if (!isHeldToDrafts(req)) return req
  const marked: PayloadRequest & Marked = req
  const free = isolateObjectProperty(marked, mark)
  free[mark] = false
  return free
}

/** Whether a request is held to drafts. */
export const isHeldToDrafts = (req: AdapterRequest | undefined): boolean => {
  const marked: Marked | undefined = req
  return marked?.[mark] === true
}

/**
 * Refuses a write for a request that is held to drafts when one of the rows is public: as it is
 * stored, as it would be, or as it would be once it is out of the trash.
 *
 * @throws {Forbidden} HTTP status 403
 */
export function refusePublicRows(req: AdapterRequest | undefined, rows: readonly (Row | undefined)[]): void {
  if (!isHeldToDrafts(req)) return
  if (rows.some((row) => row?._status === 'published')) throw notYours(req)
}

/**
 * Payload's own refusal, in words that say why: in a change of many, words are all that comes back.
 */
function notYours(req: AdapterRequest | undefined): Forbidden {
  const refusal = new Forbidden()
  refusal.message = messagesFor(gateMessages, req).guard.publicRow
  return refusal
}
