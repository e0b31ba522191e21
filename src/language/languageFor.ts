import type { PayloadRequest } from 'payload'
import { adminLanguage } from './adminLanguage.ts'
import { languageOf, type Language } from './Language.ts'

/**
 * The language of the person who sent a request: what the browser asks for, read as Hong Kong reads it,
 * and, where the browser asks for none of ours, what Payload chose. English for code, which sends
 * no request.
 */
export function languageFor(req: Partial<PayloadRequest> | undefined): Language {
  const asked = adminLanguage(req?.headers?.get('accept-language'))
  return languageOf(asked ?? req?.i18n?.language ?? 'en')
}
