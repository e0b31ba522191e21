import { APIError, type PayloadRequest } from 'payload'
import { messagesFor } from '../../../language/messagesFor.ts'
import { gateMessages } from '../../messages/index.ts'

/**
 * Seconds after which the same request is worth sending again: it then reads the other's change
 * first.
 */
const retryAfter = 1

/**
 * Somebody else has written a document since this update read it; written over, their change would
 * vanish: HTTP status 409, and nothing of the update was written.
 */
export class LostUpdate extends APIError {
  constructor(req: Partial<PayloadRequest> | undefined) {
    super(messagesFor(gateMessages, req).guard.lostUpdate, 409, { retryAfter }, true)
    this.name = 'Conflict'
  }
}
