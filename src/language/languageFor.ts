import type { PayloadRequest } from 'payload'
import { adminLanguage } from './adminLanguage.ts'
import { languageOf, type Language } from './Language.ts'

/**
 * The language of whoever sent a request: what the browser asks for, read as Hong Kong reads it,
 * before what Payload made of it. English for code that sends none.
 */
export function languageFor(req: Partial<PayloadRequest> | undefined): Language {
  const asked = adminLanguage(req?.headers?.get('accept-language'))
  return languageOf(asked ?? req?.i18n?.language ?? 'en')
}
