import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { newsroomSlugs } from '../../options/newsroomSlugs.ts'
import type { Resolved } from '../../options/options.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { LinkedAsset } from '../../rows/linkedAssets.ts'
import { storedId } from '../../rows/storedId.ts'
import { collectLinks } from '../hidden/collectLinks.ts'
import { linkingFields } from '../hidden/linkingFields.ts'
import { linkingIn } from '../hidden/mapLinks.ts'
import { readAccess, readableAmong } from '../mayRead.ts'
import { complaint } from '../asked/complaint.ts'

type Data = Record<string, unknown>
type Options = Pick<Resolved, 'gated' | 'slugs'>

/**
 * Which documents of the newsroom `data` links, of those that whoever asks may not read: a draft photo
 * of another paper would go out with their story, and their page would print it. Who may read all
 * of it is asked nothing more, and the document is not walked.
 *
 * @param fields of the collection that `data` is of
 */
export async function unreadableLinks(
  req: PayloadRequest,
  options: Options,
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  data: Data,
): Promise<LinkedAsset[]> {
  const partly: string[] = []
  for (const slug of linkable(options)) if ((await readAccess(req, slug)) !== true) partly.push(slug)
  if (partly.length === 0) return []
  const links = linksTo(req, options, flattenedFields, data)
  const found: LinkedAsset[] = []
  // One after another: MongoDB takes no two questions at once in a transaction.
  for (const slug of partly) found.push(...(await unreadableOf(req, slug, links)))
  return found
}

/** The collections of the newsroom that documents link. */
const linkable = (options: Options): string[] =>
  [...newsroomSlugs(options)].filter((slug) => slug !== options.slugs.users)

/** What a document links of the newsroom, whichever of its fields do. */
function linksTo(
  { payload }: PayloadRequest,
  options: Options,
  flattenedFields: readonly FlattenedField[],
  data: Data,
): LinkedAsset[] {
  const known = new Set(linkable(options))
  const context = linkingIn(payload, (slug) => known.has(slug))
  const fields = linkingFields(flattenedFields, context)
  return [...new Set(collectLinks(fields, data, { payload, slugs: options.slugs, known, context }))]
}

async function unreadableOf(
  req: PayloadRequest,
  slug: string,
  links: readonly LinkedAsset[],
): Promise<LinkedAsset[]> {
  const prefix = `${slug}:`
  const its = links.filter((link) => link.startsWith(prefix))
  const ids = its.map((link) => link.slice(prefix.length))
  const may = new Set((await readableAmong(req, slug, ids)).map(String))
  return its.filter((link) => !may.has(link.slice(prefix.length)))
}

/**
 * Refuses to save a new link to what the writer may not read. What the document links already stays:
 * a colleague with more rights may have put it there.
 *
 * @throws {BadRequest} 400
 */
export const linksAreReadable =
  (options: Options): CollectionBeforeOperationHook =>
  async ({ args, operation, req, overrideAccess, collection }) => {
    if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
    // Payload types the arguments of all operations as one union.
    const { id, data } = args as { id?: number | string; data?: unknown }
    if (!isRecord(data)) return args
    const found = await unreadableLinks(req, options, collection, data)
    const known =
      found.length > 0 && id !== undefined ? await linkedAlready(req, options, collection, id) : new Set()
    const added = found.filter((link) => !known.has(link))
    if (added.length === 0) return args
    throw complaint(req, 'link-unknown', ` (${added.join(', ')})`)
  }

/** What the document's row links, and what its latest version does. */
async function linkedAlready(
  req: PayloadRequest,
  options: Options,
  { slug, flattenedFields, versions }: SanitizedCollectionConfig,
  given: number | string,
): Promise<ReadonlySet<LinkedAsset>> {
  const { db } = req.payload
  const id = storedId(req.payload, slug, String(given))
  if (id === undefined) return new Set()
  const row = await db.findOne<Data & { id: number | string }>({
    collection: slug,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  const latest = versions?.drafts
    ? await db.findVersions<Data & { id: number | string }>({
        collection: slug,
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        locale: 'all',
        limit: 1,
        pagination: false,
        req,
      })
    : { docs: [] }
  const rows: unknown[] = [row, ...latest.docs.map(({ version }) => version)]
  return new Set(rows.filter(isRecord).flatMap((one) => linksTo(req, options, flattenedFields, one)))
}
