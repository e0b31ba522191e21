import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { READERS_REPLACED } from '../../photo/index.ts'
import type { Slugs } from '../../options/slugs.ts'
import type { Step } from './stepsOf.ts'

/**
 * What holds words or links of other documents: a reader's copy differs from what is stored, so
 * nothing is asked of it.
 */
const closed: ReadonlySet<FlattenedField['type']> = new Set(['richText', 'blocks', 'json', 'join', 'point'])

/** In the answer of every reader the same, and the newsroom's business. */
const staffs: ReadonlySet<string> = new Set(['deletedAt'])

/** Whether a collection is none of the newsroom's, and may be asked through an app's own. */
export type IsOther = (collection: string) => boolean

const nowhere: IsOther = () => false

/**
 * Whether readers may ask by what these steps lead to: only by what the answer would show them as
 * it is stored.
 *
 * A field is public when it is not hidden, not made up as it is read, and its own `access.read`
 * lets this caller see it. Nothing is asked of rich text, of rows that place photos or boxes (what
 * is hidden in them would show), or through any link but one to the sources, which are always
 * public.
 */
export async function arePublic(
  req: PayloadRequest,
  slugs: Slugs,
  steps: readonly Step[],
  others: IsOther = nowhere,
): Promise<boolean> {
  for (const [at, { collection, field }] of steps.entries()) {
    if (field === 'id') continue
    // From here on the path is in a collection that is the app's own business.
    if (at > 0 && collection !== '' && others(collection)) return staysOutside(steps.slice(at), others)
    if (at > 0 && collection !== '' && isListOfValues(field)) return false
    if (field === 'inside' || !isOpen(slugs, collection, field, others)) return false
    if (!(await mayRead(req, field))) return false
  }
  return true
}

/** A way that left the newsroom may not come back into it: what a read hides there, it would tell. */
const staysOutside = (steps: readonly Step[], others: IsOther): boolean =>
  steps.every(({ collection }) => collection === '' || others(collection))

/**
 * All paths by which a caller may ask a collection, in the order of its fields; those of a source
 * once, where a link leads to it (`credits.key`).
 */
export async function publicPaths(
  req: PayloadRequest,
  slugs: Slugs,
  collection: string,
  others: IsOther = nowhere,
): Promise<string[]> {
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  return ['id', ...(await pathsIn(req, slugs, { collection, fields, before: '', others }))]
}

interface Level {
  collection: string
  fields: readonly FlattenedField[]
  before: string
  others: IsOther
}

async function pathsIn(
  req: PayloadRequest,
  slugs: Slugs,
  { collection, fields, before, others }: Level,
): Promise<string[]> {
  const found: string[] = []
  for (const field of fields) {
    if (!isOpen(slugs, collection, field, others) || !(await mayRead(req, field))) continue
    const path = `${before}${field.name}`
    const inner = innerFields(req, field, others)
    if (!inner || isLink(field)) found.push(path)
    if (inner) found.push(...(await pathsIn(req, slugs, { ...inner, before: `${path}.`, others })))
  }
  return found
}

const isLink = ({ type }: FlattenedField): boolean => type === 'relationship' || type === 'upload'

/** What stands beneath a field that is open: a group's or a row's fields, or those of a source. */
function innerFields(
  req: PayloadRequest,
  field: FlattenedField,
  others: IsOther,
): Omit<Level, 'before' | 'others'> | undefined {
  if ('flattenedFields' in field) return { collection: '', fields: field.flattenedFields }
  const target = isLink(field) && 'relationTo' in field ? field.relationTo : undefined
  // Where the app links what is its own, its paths are not listed.
  const config =
    typeof target === 'string' && !others(target) ? req.payload.collections[target]?.config : undefined
  const fields = config?.flattenedFields.filter((one) => !isListOfValues(one)) ?? []
  return config && { collection: config.slug, fields: [...fields, ...ownId(config)] }
}

/**
 * Several texts, numbers or choices: through a link, SQL adapters (3.90) make a statement of them
 * that no database takes.
 */
export const isListOfValues = (field: Step['field']): boolean =>
  typeof field === 'object' &&
  (field.type === 'text' || field.type === 'number' || field.type === 'select') &&
  Boolean(field.hasMany)

/**
 * A source's `id`, which Payload's list of fields leaves out: as a field, so that it is listed like
 * one.
 */
const ownId = ({ flattenedFields }: SanitizedCollectionConfig): FlattenedField[] =>
  flattenedFields.some(({ name }) => name === 'id') ? [] : [{ name: 'id', type: 'text' }]

/** Whether it is stored as readers see it, and leads nowhere but to sources. */
function isOpen(slugs: Slugs, collection: string, field: FlattenedField, others: IsOther): boolean {
  if (closed.has(field.type) || staffs.has(field.name)) return false
  if ('hidden' in field && field.hidden) return false
  if ('virtual' in field && field.virtual) return false
  if (collection === slugs.photos && READERS_REPLACED.has(field.name)) return false
  if (field.type === 'array') return !placesOthers(slugs, field)
  if (!('relationTo' in field)) return true
  return field.relationTo === slugs.sources || [field.relationTo].flat().every(others)
}

/**
 * Whether something in a field leads to a document that may be hidden, and what stands beside it
 * too.
 */
export const placesOthers = (slugs: Slugs, field: FlattenedField): boolean => {
  if (closed.has(field.type)) return true
  if ('flattenedFields' in field) return field.flattenedFields.some((inner) => placesOthers(slugs, inner))
  return 'relationTo' in field && field.relationTo !== slugs.sources
}

/** Without a document at hand: who asks by a field may read it in every document, or not at all. */
async function mayRead(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  const read = 'access' in field ? field.access?.read : undefined
  return read === undefined || (await read({ req, siblingData: {}, blockData: {} })) === true
}
