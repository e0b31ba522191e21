import { isRecord } from '../../rows/isRecord.ts'
import type { OwnLinks } from '../../rows/linkedAssets.ts'
import { isLinkGone, isUnsafe, withoutDeadLinks, type IsHidden } from './strip.ts'

type Data = Record<string, unknown>

/**
 * As `strip`, for an app's own collection: wherever one of its fields links what is hidden, the link
 * is empty, or goes from the list. Its rows and blocks stay: they may hold more than a picture.
 */
export function stripOwn(doc: Data, { linkOf }: OwnLinks, isHidden: IsHidden): Data {
  const visitList = (items: readonly unknown[], collection: string | undefined): unknown[] =>
    items
      .flatMap((item) => withoutDeadLinks(item, isHidden))
      .filter((item) => !isLinkGone(item, isHidden) && !isGone(item, collection, isHidden))
      .map((item) => visit(item, undefined))
  const visit = (value: unknown, collection: string | undefined): unknown => {
    if (Array.isArray(value)) return visitList(value, collection)
    if (!isRecord(value)) return value
    const blockType = typeof value.blockType === 'string' ? value.blockType : undefined
    const entries = Object.entries(value).map(([key, inner]) => {
      const linked = linkOf(key, blockType)
      if (isLinkGone(inner, isHidden) || isGone(inner, linked, isHidden) || isUnsafe(key, inner))
        return [key, null] as const
      return [key, visit(inner, linked)] as const
    })
    return Object.fromEntries(entries)
  }
  const copy = visit(doc, undefined)
  return isRecord(copy) ? copy : doc
}

/** An id, or the document that was read in its place. Rows of a list have ids too, and no field that links is one. */
const isGone = (value: unknown, collection: string | undefined, isHidden: IsHidden): boolean =>
  collection !== undefined &&
  (typeof value === 'string' || typeof value === 'number' || (isRecord(value) && 'id' in value)) &&
  isHidden(collection, value)
