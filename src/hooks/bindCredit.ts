import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { fileIdentity } from '../gate/fileIdentity.ts'
import { idOf } from '../gate/guard/linkedAssets.ts'

type Row = Record<string, unknown>

/** What the operation under way does to a photo's file, noted where `req.file` still means what the caller sent. */
interface Intent {
  isRestore: boolean
  isNewFile: boolean
}

const intents = new WeakMap<object, Intent>()

/** Notes whether the save restores a version or brings a new file: later, a crop looks like one. */
export const noteIntent: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    intents.set(req, { isRestore: operation === 'restoreVersion', isNewFile: Boolean(req.file) })
  }
}

const identityOf = (row: Row): string =>
  typeof row.filename === 'string'
    ? fileIdentity({ filename: row.filename, size: Number(row.filesize ?? 0) })
    : ''

const creditsOf = (row: Row): string =>
  JSON.stringify([row.credits, row.via].map((list) => (Array.isArray(list) ? list.map(idOf) : [])))

/**
 * Notes for which file the credit was given (`attributionFor`), so that an old credit cannot come to stand under a new
 * picture: the rule `photo-credit-stale` compares.
 *
 * It is given anew with a new file, and when somebody changes it; it goes along when the same picture is cropped. A restored
 * version keeps what it said.
 */
export const bindCredit: CollectionBeforeChangeHook = ({ data, originalDoc, req, operation }) => {
  const intent = intents.get(req)
  if (intent?.isRestore) return data
  const original: Row = operation === 'update' ? (originalDoc ?? {}) : {}
  const now = identityOf(data)
  const isGiven =
    operation === 'create' || intent?.isNewFile === true || creditsOf(data) !== creditsOf(original)
  const isCrop = original.attributionFor === identityOf(original) && intent?.isNewFile !== true
  return isGiven || isCrop
    ? { ...data, attributionFor: now }
    : { ...data, attributionFor: original.attributionFor }
}
