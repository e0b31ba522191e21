import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { languageFor } from '../language/languageFor.ts'
import { writing } from './announceOperation.ts'

const texts = {
  zhHant: '不能一次寫入所有語言（locale=all）；請用 ?locale= 選一種語言',
  zhHans: '不能一次写入所有语言（locale=all）；请用 ?locale= 选一种语言',
  en: 'All locales cannot be written at once (locale=all); choose one with ?locale=',
}

/**
 * Refuses writes to all locales at once: hooks and validation would see other data than what
 * Payload then writes. A deletion has no locale.
 *
 * @throws {APIError} with status 400
 */
export const refuseAllLocales: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (!writing.has(operation) || operation === 'delete') return
  const all = req.locale === 'all' || String(req.locale) === '*'
  if (all) throw new APIError(texts[languageFor(req)], 400, undefined, true)
}
