import type { AfterErrorHook } from 'payload'
import { isRecord } from '../rows/isRecord.ts'

/**
 * Gives an answer the data of its error back. Payload sends it only with errors of its own class,
 * and Next bundles Payload twice, for pages and for routes: whichever serves first makes the
 * config, and then the errors of our guard and routes are of the other copy's class, so that a
 * refusal came without its findings. Goes first of ours in `hooks.afterError`.
 */
export const restoreErrorData: AfterErrorHook = ({ error, result }) => {
  const answered = result?.errors?.[0]
  // An error that is not for the public is answered with other words than its own, and keeps its
  // data to itself.
  if (!result || !answered || 'data' in answered || answered.message !== error.message) return
  if (!('data' in error) || !isRecord(error.data)) return
  return {
    response: { ...result, errors: [{ name: error.name, data: error.data, message: answered.message }] },
  }
}
