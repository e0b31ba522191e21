import type { PayloadRequest } from 'payload'
import { ExportError } from '../../pages/export/exportPage.ts'
import { PrintSetupError } from '../../print/PrintSetupError.ts'
import { refusal } from '../refusal.ts'

/** What stops printing, as an answer: 501 where the newsroom is not set up for it, 409 where something changed meanwhile. */
export function printError(req: PayloadRequest, error: unknown): unknown {
  if (error instanceof ExportError)
    return refusal(req, error.code, error.code === 'print-missing' ? 501 : 409)
  return error instanceof PrintSetupError ? refusal(req, 'print-unready', 501, error.message) : error
}
