import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { fileIdentity } from '../gate/fileIdentity.ts'
import type { CreditNames } from '../options/creditNames.ts'
import { valueAt } from '../story/stored/own/usesIn.ts'
import { idOf } from '../rows/idOf.ts'
import type { Row } from '../rows/readable.ts'

/**
 * What the operation under way does to a photo's file, noted where `req.file` still means what the
 * caller sent.
 */
interface Intent {
  isNewFile: boolean
  /**
   * Of a version that is being restored: for which file its credit was given; the empty text for
   * none.
   */
  restoredFor?: string
}

/**
 * By the context of the request: the hooks of a restore are handed a proxy of the request, not the
 * request itself.
 */
const intents = new WeakMap<object, Intent>()

/**
 * Notes whether the save brings a new file (later, a crop looks like one), or restores a version,
 * and for which file the version's credit was given: the field itself is nobody's to write, so
 * Payload hands the hooks today's in its place.
 */
export const noteIntent: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    intents.set(req.context, { isNewFile: Boolean(req.file) })
  if (operation !== 'restoreVersion') return
  // The hook's arguments are a union over all operations; a restore has the version's id.
  const { id } = args as { id: number | string }
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: collection.slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  // `TypeWithVersion` leaves `version` as the type it is asked for; only this member is read.
  const version = docs[0]?.version as Row | undefined
  intents.set(req.context, { isNewFile: false, restoredFor: String(version?.attributionFor ?? '') })
}

/** For which file a credit was given that is older than any file: for none that there is. */
const noFile = 'no file'

const identityOf = (row: Row): string =>
  typeof row.filename === 'string'
    ? fileIdentity({ filename: row.filename, size: Number(row.filesize ?? 0) })
    : ''

/**
 * Whom a photo credits, as text to compare: the sources' ids, however they are stored or populated.
 */
export const creditsOf = (row: Row, names: CreditNames = ['credits', 'via']): string =>
  JSON.stringify(
    names
      .map((name) => valueAt(row, name))
      .map((list) => (Array.isArray(list) ? list.map((one) => idOf(one) ?? '') : [])),
  )

/**
 * Notes for which file the credit was given (`attributionFor`), so that an old credit cannot come
 * to stand under a new picture: the rule `photo-credit-stale` compares.
 *
 * It is given anew with a new file, and when somebody changes it; it goes along when the same
 * picture is cropped. A restored version's credit is the one it had then, for the file it had then.
 */
export const bindCreditOf =
  (names?: CreditNames): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req, operation }) => {
    const intent = intents.get(req.context)
    const original: Row = operation === 'update' ? (originalDoc ?? {}) : {}
    const now = identityOf(data)
    if (intent?.restoredFor !== undefined) {
      const isToday = creditsOf(data, names) === creditsOf(original, names) && original.attributionFor === now
      return { ...data, attributionFor: isToday ? now : intent.restoredFor || noFile }
    }
    const isGiven =
      operation === 'create' ||
      intent?.isNewFile === true ||
      creditsOf(data, names) !== creditsOf(original, names)
    const isCrop = original.attributionFor === identityOf(original) && intent?.isNewFile !== true
    return isGiven || isCrop
      ? { ...data, attributionFor: now }
      : { ...data, attributionFor: original.attributionFor }
  }

/** `bindCreditOf` for the newsroom's own photos. */
export const bindCredit: CollectionBeforeChangeHook = bindCreditOf()
