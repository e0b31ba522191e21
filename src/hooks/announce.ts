import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { languageFor } from '../gate/GateRefusal.ts'

const writing = new Set(['create', 'update', 'restoreVersion', 'delete'])

const texts = {
  zhHant: '不能一次寫入所有語言（locale=all）；請用 ?locale= 選一種語言',
  zhHans: '不能一次写入所有语言（locale=all）；请用 ?locale= 选一种语言',
  en: 'All locales cannot be written at once (locale=all); choose one with ?locale=',
}

/**
 * Announces an operation to the ledger (by which path something was published), and refuses `locale=all` writes: hooks and
 * validation would see other data than what Payload then writes.
 */
export const announce: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (!writing.has(operation)) return
  const all = req.locale === 'all' || String(req.locale) === '*'
  if (all && operation !== 'delete') throw new APIError(texts[languageFor(req)], 400, undefined, true)
  req.context.newsroomOperation = operation
}
