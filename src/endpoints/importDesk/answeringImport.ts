import type { APIError, PayloadRequest } from 'payload'
import { ImportRefusal } from '../../import/ImportRefusal.ts'
import { MendRefusal } from '../../import/mends/MendRefusal.ts'
import { overLimits } from '../overLimits.ts'
import { notFollowed } from './mendingIn.ts'

/**
 * Gives the answer of an import, or refuses in the reader's words what is over its limits, and an
 * editor's decisions that cannot be followed.
 *
 * @param unread the refusal of a page that cannot be read; nothing for an error of another kind
 * @throws {APIError}
 */
export async function answeringImport(
  req: PayloadRequest,
  answer: () => Promise<Response>,
  unread: (error: unknown) => APIError | undefined,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ImportRefusal) throw overLimits(req, error)
    if (error instanceof MendRefusal) throw notFollowed(req, error)
    throw unread(error) ?? error
  }
}
