import type { APIError, PayloadRequest } from 'payload'
import type { Mending } from '../../import/mends/DraftMend.ts'
import { MendRefusal } from '../../import/mends/MendRefusal.ts'
import { readMends } from '../../import/mends/readMends.ts'
import { refusal } from '../refusal.ts'

/**
 * What an editor decided about a page, as it was sent; as a member to add, nothing where none was.
 *
 * @throws {APIError} 400 `data-misshapen`, naming what cannot be read
 */
export function mendingIn(req: PayloadRequest, reading: unknown, mends: unknown): { mending?: Mending } {
  try {
    const mending = readMends(reading, mends)
    return mending ? { mending } : {}
  } catch (error) {
    throw error instanceof MendRefusal ? notFollowed(req, error) : error
  }
}

/** Decisions that cannot be followed: 409 where the page is read otherwise by now. */
export const notFollowed = (req: PayloadRequest, { problem, path }: MendRefusal): APIError =>
  problem === 'changed' ? refusal(req, 'import-changed', 409) : refusal(req, 'data-misshapen', 400, path)
