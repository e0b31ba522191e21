import { ValidationError, type PayloadRequest } from 'payload'
import { messagesFor } from '../../../language/messagesFor.ts'
import { gateMessages } from '../../messages/index.ts'

/**
 * The refusal of another file on a photo that readers have had: HTTP status 400, at the field
 * `file`.
 */
export function otherFile(collection: string, req: Partial<PayloadRequest> | undefined): ValidationError {
  const message = messagesFor(gateMessages, req).guard.otherFile
  const refusal = new ValidationError({ collection, errors: [{ path: 'file', message, label: message }] })
  refusal.message = message
  return refusal
}
