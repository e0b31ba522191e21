import { APIError, type PayloadRequest } from 'payload'
import { languageFor } from '../../language/languageFor.ts'
import { ExportError } from '../../pages/export/ExportError.ts'
import { stopMessageOf } from '../../pages/messages/pageMessageOf.ts'
import { PrintSetupError } from '../../print/PrintSetupError.ts'
import { refusal } from '../refusal.ts'

/**
 * What stops printing, as an answer: 501 where the newsroom is not set up for it, 409 where
 * something changed meanwhile. Any other error stays what it is.
 */
export function printError(req: PayloadRequest, error: unknown): unknown {
  if (error instanceof ExportError) {
    const { code } = error
    const status = code === 'print-missing' ? 501 : 409
    return new APIError(stopMessageOf(code, languageFor(req)), status, { code }, true)
  }
  return error instanceof PrintSetupError ? refusal(req, 'print-unready', 501, error.message) : error
}
