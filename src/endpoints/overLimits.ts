import { APIError, type PayloadRequest } from 'payload'
import type { ImportRefusal } from '../import/ImportRefusal.ts'
import { languageFor } from '../language/languageFor.ts'

/**
 * 413 in the language of who asks; `data` tells programs what was found and how much is allowed.
 */
export function overLimits(req: PayloadRequest, refused: ImportRefusal): APIError {
  const { code, ...found } = refused.excess
  return new APIError(refused.messageIn(languageFor(req)), 413, { code: `page-${code}`, ...found }, true)
}
