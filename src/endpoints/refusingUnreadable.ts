import type { PayloadRequest } from 'payload'
import { isUnreadable } from '../story/stored/isUnreadable.ts'
import { refusal } from './refusal.ts'

/**
 * Does something with a document that came in or is stored; one that cannot be read as what it
 * should be is answered with where it cannot.
 *
 * @throws {APIError} 400 `data-misshapen`; whatever else `run` throws
 */
export async function refusingUnreadable<T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!isUnreadable(error)) throw error
    throw refusal(req, 'data-misshapen', 400, error.message)
  }
}
