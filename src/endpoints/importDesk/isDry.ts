import type { PayloadRequest } from 'payload'
import { refusal } from '../refusal.ts'

/**
 * Whether a request only asks what would be done: `?dry=1`.
 *
 * @throws {APIError} 400 `data-misshapen` for what is neither 1 nor 0: a program that means a trial
 *   must not store anything by a slip
 */
export function isDry(req: PayloadRequest): boolean {
  const asked = req.searchParams.get('dry')
  if (asked === null || asked === '' || asked === '0') return false
  if (asked === '1') return true
  throw refusal(req, 'data-misshapen', 400, 'dry')
}
