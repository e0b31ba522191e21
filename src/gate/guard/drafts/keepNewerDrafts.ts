import type { BaseDatabaseAdapter, FlattenedField, PayloadRequest, Where } from 'payload'
import { fieldsOf } from '../../../database/fieldsOf.ts'
import type { AdapterRequest, Unit } from '../../../database/unit.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { latestVersions } from '../../judge/latestVersions.ts'
import { rowsById } from '../../judge/linkedRows.ts'
import { mergeNamed } from './mergeNamed.ts'

type Data = Record<string, unknown>
type Stored = Data & { id: number | string }

/** An update that says nothing of `_status`, and is no draft. */
export interface SilentUpdate {
  collection: string
  /** What it names, and in which locale. */
  named: Data
  locale: string | undefined
  /** Whether it changes whatever meets a condition. */
  isOfMany: boolean
  /** The newer drafts of published documents that it read, by id; null where there is none. */
  drafts: Map<string, Data | null>
}

const silent = new WeakMap<object, SilentUpdate>()

/**
 * Notes that an update begins which says nothing of `_status`: what it reads are the public rows, and what it writes leaves the
 * newer drafts beside them.
 */
export function beginSilentUpdate(req: PayloadRequest, update: Omit<SilentUpdate, 'drafts'>): void {
  silent.set(req.context, { ...update, drafts: new Map() })
}

/** Notes that another update begins on the same request, which says for itself what becomes of the document. */
export const endSilentUpdate = (req: PayloadRequest): void => void silent.delete(req.context)

interface Query {
  collection?: string
  where?: Where
  req?: AdapterRequest
}

const isRow = (value: unknown): value is Stored => isRecord(value) && 'id' in value

/**
 * Has an update that says nothing of `_status` change the public row by the fields it names alone, and leave the newer draft as it
 * is but for them. Payload merges such an update into the latest version and writes that over the public row: the article was
 * unpublished, without a word.
 *
 * Payload's operation reads a version to merge into and writes a row and a version; here it is handed the public row instead, and
 * the draft follows its version as the latest. See `docs/adr/0018-a-write-that-names-no-status.md`.
 */
export function keepNewerDrafts(adapter: BaseDatabaseAdapter, unit: Unit): void {
  const { find, findVersions, queryDrafts, createVersion } = adapter
  // Reads as they are stored, whatever update is under way.
  const plain = Object.assign(Object.create(adapter) as BaseDatabaseAdapter, {
    find: find.bind(adapter),
    findVersions: findVersions.bind(adapter),
  })

  adapter.findVersions = (async (args) => {
    const found = await findVersions.call(adapter, args)
    const update = updateIn(args)
    if (!update || update.isOfMany || !asksForTheLatest(args.where)) return found
    // A version's record, of which only these members are read.
    const docs = found.docs as unknown as { parent: number | string; version: Data }[]
    const given = docs.map(({ parent, version }): Stored => ({ ...version, id: parent }))
    const rows = await publicRows(plain, update, given, args.req)
    return { ...found, docs: docs.map((doc, at) => ({ ...doc, version: rows[at] })) }
  }) as typeof findVersions

  adapter.queryDrafts = (async (args) => {
    const found = await queryDrafts.call(adapter, args)
    const update = updateIn(args)
    if (!update?.isOfMany) return found
    return { ...found, docs: await publicRows(plain, update, found.docs.filter(isRow), args.req) }
  }) as typeof queryDrafts

  adapter.find = (async (args) => {
    const found = await find.call(adapter, args)
    const update = updateIn(args)
    if (!update?.isOfMany) return found
    return { ...found, docs: await latestOfDrafts(plain, update, found.docs.filter(isRow), args.req) }
  }) as typeof find

  adapter.createVersion = (async (args) => {
    const update = updateIn({ ...args, collection: args.collectionSlug })
    // The version's document; Payload's generic for it is not known here.
    const written = args.versionData as Data
    if (!update || written._status !== 'published') return createVersion.call(adapter, args)
    return unit(args.req, async (req) => {
      const draft = await newerDraft(plain, update, args.parent, req)
      const made = await createVersion.call(adapter, { ...args, req })
      const fields = fieldsOf(adapter, update.collection)
      if (draft)
        await createVersion.call(adapter, { ...args, ...following(args, draft, update, fields), req })
      return made
    })
  }) as typeof createVersion
}

type CreateVersionArgs = Parameters<BaseDatabaseAdapter['createVersion']>[0]

/** The update that says nothing of `_status` and that this is part of; nothing where there is none. */
function updateIn({ collection, req }: Query): SilentUpdate | undefined {
  const update = req?.context && silent.get(req.context)
  return update?.collection === collection ? update : undefined
}

/** The draft that follows the version just made as the latest: with what was named in it, and a moment later. */
function following(
  { versionData, updatedAt }: CreateVersionArgs,
  draft: Data,
  update: SilentUpdate,
  fields: readonly FlattenedField[],
): Pick<CreateVersionArgs, 'versionData' | 'createdAt' | 'updatedAt' | 'returning'> {
  // As above.
  const written = versionData as Data
  const at = new Date(new Date(updatedAt).getTime() + 1).toISOString()
  const merged = mergeNamed(fields, { ...update, onto: draft, from: written })
  const data = { ...merged, ...publicationOf(written), _status: 'draft', updatedAt: at }
  return { versionData: data as never, createdAt: at, updatedAt: at, returning: false }
}

/** What the newsroom keeps of a document's publications, which a draft carries along. */
const publicationFields = ['revision', 'firstPublishedAt', 'revisedAt', 'previousSlugs'] as const

const publicationOf = (row: Data): Data =>
  Object.fromEntries(publicationFields.flatMap((name) => (name in row ? [[name, row[name]]] : [])))

/** `getLatestCollectionVersion` asks so (payload `versions/getLatestCollectionVersion.js`, 3.90). */
const asksForTheLatest = (where: Where | undefined): boolean =>
  JSON.stringify(where ?? {}).includes('"latest"')

const isDraft = ({ _status }: Data): boolean => _status !== 'published'

/** For each latest version the public row, where there is one and the version is a draft that is newer than it. */
async function publicRows(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  latest: readonly Stored[],
  req: AdapterRequest | undefined,
): Promise<Data[]> {
  const waiting = latest.filter(isDraft).map(({ id }) => String(id))
  const rows = waiting.length === 0 ? new Map() : await rowsById(adapter, collection, waiting, req)
  return latest.map((version) => {
    const row = rows.get(String(version.id))
    const isNewer = row?._status === 'published'
    drafts.set(String(version.id), isNewer ? version : null)
    return isNewer ? row : version
  })
}

/** For each row that is a draft what was saved of it last; a published one stays. */
async function latestOfDrafts(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  rows: readonly Stored[],
  req: AdapterRequest | undefined,
): Promise<Data[]> {
  const waiting = rows.filter(isDraft).map(({ id }) => id)
  if (waiting.length === 0) return [...rows]
  const latest = await latestVersions(adapter, collection, waiting, req)
  return rows.map((row) => {
    const version = isDraft(row) ? latest.get(String(row.id)) : undefined
    if (version) drafts.set(String(row.id), null)
    return version ? { ...version.row, id: row.id } : row
  })
}

async function newerDraft(
  adapter: BaseDatabaseAdapter,
  { collection, drafts }: SilentUpdate,
  id: number | string,
  req: AdapterRequest,
): Promise<Data | undefined> {
  const known = drafts.get(String(id))
  if (known !== undefined) return known ?? undefined
  const latest = (await latestVersions(adapter, collection, [id], req)).get(String(id))
  return latest && isDraft(latest.row) ? latest.row : undefined
}
