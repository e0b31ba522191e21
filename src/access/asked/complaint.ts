import type { PayloadRequest } from 'payload'
import { messagesFor } from '../../language/messagesFor.ts'
import { shortened } from '../../language/shortened.ts'
import { accessMessages } from '../messages/index.ts'
import type { Kind, Problem } from '../messages/AccessMessages.ts'
import { BadRequest } from './BadRequest.ts'

/** As much of what a caller wrote as a message repeats, in code points. */
const longest = 120

/**
 * The refusal of a question, in the language of who asks.
 *
 * @param named what the caller wrote
 * @param known what it could have been, ready to be read
 */
export function complaint(
  req: Partial<PayloadRequest>,
  code: Problem,
  named: string,
  known = '',
): BadRequest {
  const short = shortened(named, longest)
  return new BadRequest(messagesFor(accessMessages, req).problems[code](short, known), { code, named: short })
}

/** The same for a value that should be of another kind. */
export const wrongKind = (
  req: Partial<PayloadRequest>,
  code: Problem,
  named: string,
  kind: Kind,
): BadRequest => complaint(req, code, named, messagesFor(accessMessages, req).kinds[kind])
