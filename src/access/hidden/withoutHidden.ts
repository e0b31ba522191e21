import type { CollectionBeforeReadHook, FlattenedField, GlobalBeforeReadHook, PayloadRequest } from 'payload'
import { linkedIn, ownLinks } from '../../options/own/ownLinks.ts'
import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { userOf } from '../compose.ts'
import { extraLinks } from './extraLinks.ts'
import { hiddenAmong } from './hiddenAmong.ts'
import { strip, type IsHidden } from './strip.ts'
import { stripOwn } from './stripOwn.ts'

type Data = Record<string, unknown>

/**
 * Takes out of what readers get every photo, box and story they may not see: the row of the photo
 * with its caption for this use, the block in the body, the target of the link. Not even the id
 * stays: Payload itself would leave it ("ids are visible regardless of access controls",
 * `relationshipPopulationPromise.js`). A place whose document was deleted for good, so that its
 * link is empty, goes like one whose document is hidden.
 *
 * The story stays up: a photo taken down later must not take the words with it. Costs one query per
 * collection and request, and none for a story that links nothing.
 *
 * Of the app's other collections, those of other plugins too, only the links go.
 */
export const withoutHidden =
  (options: Resolved): CollectionBeforeReadHook =>
  async ({ collection: { slug, flattenedFields }, doc, req, overrideAccess }) =>
    isServed(options, req, overrideAccess) ? publicCopy(req, options, { slug, flattenedFields }, doc) : doc

/** As `withoutHidden`, for a global: what a header or a home page links. */
export const globalWithoutHidden =
  (options: Resolved): GlobalBeforeReadHook =>
  async ({ global: { flattenedFields }, doc, req, overrideAccess }) =>
    isServed(options, req, overrideAccess)
      ? publicCopy(req, options, { slug: '', flattenedFields }, doc)
      : doc

/** Whether a reader gets it. Server code that reads as itself may write back what it reads: it gets everything. */
const isServed = ({ who }: Resolved, req: PayloadRequest, overrideAccess: boolean | undefined): boolean =>
  !overrideAccess && !who.isStaff(userOf(req))

interface Kept {
  /** Empty for a global. */
  slug: string
  flattenedFields: readonly FlattenedField[]
}

async function publicCopy(
  req: PayloadRequest,
  options: Resolved,
  { slug, flattenedFields }: Kept,
  doc: unknown,
): Promise<unknown> {
  if (!isRecord(doc)) return doc
  const isGated = gatedIn(options, slug) !== undefined
  const extra = extraLinks(req, options, slug, flattenedFields)
  const links = [...(isGated ? linkedIn(req.payload, options, slug, doc) : []), ...extra.among(doc)]
  const isHidden = await hiddenAmong(req, options, links)
  const copy = isGated ? strippedCopy(req, options, slug, doc, isHidden) : doc
  return extra.without(copy, isHidden)
}

function strippedCopy(
  req: PayloadRequest,
  options: Resolved,
  slug: string,
  doc: Data,
  isHidden: IsHidden,
): Data {
  const own = gatedIn(options, slug)?.own && ownLinks(req.payload, options, slug)
  return own ? stripOwn(doc, own, isHidden) : strip(doc, options.slugs, isHidden)
}
