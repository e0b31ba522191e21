import type { CollectionBeforeOperationHook } from 'payload'
import { beginSilentUpdate, endSilentUpdate } from '../gate/guard/drafts/SilentUpdate.ts'

type Data = Record<string, unknown>

/** What of an update's arguments counts here; Payload types those of all operations as one. */
interface UpdateArgs {
  id?: number | string
  data?: Data
  draft?: boolean
  publishSpecificLocale?: string
}

/**
 * `beforeOperation`: an update that does not say `_status` leaves what readers see, but for the
 * fields it names. The guarded database sees to it (`keepNewerDrafts`); here it is told, and what
 * would decide about publication by the way is taken off.
 */
export const leaveStatus: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (operation !== 'update') return args
  // Payload's arguments of an update; its type is that of every operation.
  const { id, data = {}, draft, publishSpecificLocale } = args as UpdateArgs
  const { _status, ...named } = data
  if (draft || (_status !== undefined && _status !== null && _status !== '')) {
    endSilentUpdate(req)
    return args
  }
  const locale = publishSpecificLocale ?? req.locale ?? undefined
  // One locale alone is written, not published: only `_status` publishes.
  if (publishSpecificLocale) req.locale = publishSpecificLocale
  beginSilentUpdate(req, { collection: collection.slug, named, locale, isOfMany: id === undefined })
  const quiet = { autosave: false, publishSpecificLocale: undefined, unpublishAllLocales: undefined }
  return { ...args, ...quiet, data: named }
}
