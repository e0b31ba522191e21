import type { BaseDatabaseAdapter, FlattenedField, Where } from 'payload'
import { fieldsOf } from '../../../database/fieldsOf.ts'
import type { Unit } from '../../../database/unit.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { mergeNamed } from './mergeNamed.ts'
import { latestOfDrafts, newerDraft, publicRowsFor } from './rowsToMerge.ts'
import { silentUpdateIn, type SilentUpdate } from './SilentUpdate.ts'

type Data = Record<string, unknown>
type Stored = Data & { id: number | string }

type ArgsOf<Method extends 'find' | 'findVersions' | 'queryDrafts' | 'createVersion'> = Parameters<
  BaseDatabaseAdapter[Method]
>[0]

const isRow = (value: unknown): value is Stored => isRecord(value) && 'id' in value

/**
 * Has an update that says nothing of `_status` change the public row by the fields it names alone,
 * and leave the newer draft as it is but for them. Payload merges such an update into the latest
 * version and writes that over the public row: the article was unpublished, without a word.
 *
 * Payload's operation reads a version to merge into and writes a row and a version; here it is
 * handed the public row instead, and the draft follows its version as the latest. See
 * `docs/adr/0018-a-write-that-names-no-status.md`.
 */
export function keepNewerDrafts(adapter: BaseDatabaseAdapter, unit: Unit): void {
  const plain = asItIs(adapter)
  // Each method keeps Payload's shape, and not its type parameter, which only its callers name.
  Object.assign(adapter, {
    findVersions: (args: ArgsOf<'findVersions'>) => findVersions(plain, args),
    queryDrafts: (args: ArgsOf<'queryDrafts'>) => queryDrafts(plain, args),
    find: (args: ArgsOf<'find'>) => find(plain, args),
    createVersion: (args: ArgsOf<'createVersion'>) => createVersion(plain, unit, args),
  })
}

/**
 * The adapter with the methods that it has now, which read and write whatever update is under way.
 */
function asItIs(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter {
  // `Object.create` has no type of its own: this has everything that the adapter has.
  return Object.assign(Object.create(adapter) as BaseDatabaseAdapter, {
    find: adapter.find.bind(adapter),
    findVersions: adapter.findVersions.bind(adapter),
    queryDrafts: adapter.queryDrafts.bind(adapter),
    createVersion: adapter.createVersion.bind(adapter),
  })
}

/** The latest version of the document to change becomes the public row. */
async function findVersions(plain: BaseDatabaseAdapter, args: ArgsOf<'findVersions'>) {
  const found = await plain.findVersions<Data>(args)
  const update = silentUpdateIn(args)
  if (!update || update.isOfMany || !asksForTheLatest(args.where)) return found
  const { docs } = found
  const latest = docs.map(({ parent, version }): Stored => ({ ...version, id: parent }))
  const rows = await publicRowsFor(plain, update, latest, args.req)
  return { ...found, docs: docs.map((doc, at) => ({ ...doc, version: rows[at] })) }
}

/** The same for an update of whatever meets a condition, where Payload asks the drafts. */
async function queryDrafts(plain: BaseDatabaseAdapter, args: ArgsOf<'queryDrafts'>) {
  const found = await plain.queryDrafts(args)
  const update = silentUpdateIn(args)
  if (!update?.isOfMany) return found
  return { ...found, docs: await publicRowsFor(plain, update, found.docs.filter(isRow), args.req) }
}

/** The same where Payload asks the rows: of a draft it is to change what was saved last. */
async function find(plain: BaseDatabaseAdapter, args: ArgsOf<'find'>) {
  const found = await plain.find(args)
  const update = silentUpdateIn(args)
  if (!update?.isOfMany) return found
  return { ...found, docs: await latestOfDrafts(plain, update, found.docs.filter(isRow), args.req) }
}

/**
 * After the version of what was published comes one of the newer draft, so that the draft is the
 * latest.
 */
async function createVersion(plain: BaseDatabaseAdapter, unit: Unit, args: ArgsOf<'createVersion'>) {
  const update = silentUpdateIn({ ...args, collection: args.collectionSlug })
  if (!update || args.versionData._status !== 'published') return plain.createVersion(args)
  return unit(args.req, async (req) => {
    const draft = await newerDraft(plain, update, args.parent, req)
    const made = await plain.createVersion({ ...args, req })
    const fields = fieldsOf(plain, update.collection)
    if (draft) await plain.createVersion({ ...args, ...following(args, draft, update, fields), req })
    return made
  })
}

/**
 * The draft that follows the version just made as the latest: with what was named in it, and a
 * moment later.
 */
function following(
  { versionData, updatedAt }: ArgsOf<'createVersion'>,
  draft: Data,
  update: SilentUpdate,
  fields: readonly FlattenedField[],
): Pick<ArgsOf<'createVersion'>, 'versionData' | 'createdAt' | 'updatedAt' | 'returning'> {
  const at = new Date(new Date(updatedAt).getTime() + 1).toISOString()
  const merged = mergeNamed(fields, { ...update, onto: draft, from: versionData })
  const data = { ...merged, ...publicationOf(versionData), _status: 'draft', updatedAt: at }
  return { versionData: data, createdAt: at, updatedAt: at, returning: false }
}

/** What the newsroom keeps of a document's publications, which a draft carries along. */
const publicationFields = ['revision', 'firstPublishedAt', 'revisedAt', 'previousSlugs'] as const

const publicationOf = (row: Data): Data =>
  Object.fromEntries(publicationFields.flatMap((name) => (name in row ? [[name, row[name]]] : [])))

/**
 * Whether a query asks for the latest version, in the words in which Payload does
 * (`versions/getLatestCollectionVersion.js`, 3.90).
 */
const asksForTheLatest = (where: Where | undefined): boolean =>
  JSON.stringify(where ?? {}).includes('"latest"')
