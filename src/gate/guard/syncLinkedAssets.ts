import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { gatedKinds, type Slugs } from '../../options/slugs.ts'
import { fieldsOf } from '../../database/fieldsOf.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { linkingFields, linkedAssetsOf } from '../../rows/linkedAssets.ts'
import type { Row } from '../../rows/readable.ts'

/** A change of one row, by its id or by a condition. */
interface RowWrite {
  collection: string
  data: Row
  id?: number | string
  where?: Where
  req?: Partial<PayloadRequest>
}

/** The adapter as it was before, and which of its collections have links that are kept. */
interface Linking {
  adapter: BaseDatabaseAdapter
  slugs: Slugs
  isGated: (collection: string | undefined) => boolean
}

/** A write of `linkedAssets` itself counts too: it is replaced by what the row really links. */
const touchesLinks = (data: Row) => 'linkedAssets' in data || linkingFields.some((field) => field in data)

/**
 * Keeps `linkedAssets` true on every write: it is computed from the row as the adapter is given it, so no hook, no
 * `payload.db` call and no restored version can leave it behind.
 *
 * An ordinary save hands the adapter the whole document and costs no query. Only a direct, partial `updateOne` that
 * changes some of the linking fields has the rest read first.
 */
export function syncLinkedAssets<A extends BaseDatabaseAdapter>(adapter: A, slugs: Slugs): A {
  const gated = new Set(gatedKinds.map((kind) => slugs[kind]))
  const isGated = (collection = '') => gated.has(collection)
  const { create, updateOne, createVersion, updateVersion } = adapter
  const linking: Linking = { adapter, slugs, isGated }

  // Each method keeps Payload's shape, and not its type parameter, which only its callers name.
  return Object.assign(adapter, {
    create: (args: ArgsOf<'create'>) => {
      const data = isGated(args.collection) ? withLinks(slugs, args.data) : args.data
      return create.call(adapter, { ...args, data })
    },
    updateOne: async (args: ArgsOf<'updateOne'>) =>
      // The two shapes of the arguments (by id, by where) keep their own; only `data` is replaced.
      updateOne.call(adapter, { ...args, data: await updatedRow(linking, args as RowWrite) }),
    createVersion: (args: ArgsOf<'createVersion'>) => {
      const { versionData } = args
      if (!isGated(args.collectionSlug) || !versionData) return createVersion.call(adapter, args)
      return createVersion.call(adapter, { ...args, versionData: withLinks(slugs, versionData) })
    },
    updateVersion: (args: ArgsOf<'updateVersion'>) => {
      // The document inside the version's own record.
      const { version } = args.versionData
      if (!isGated(args.collection) || !isRecord(version)) return updateVersion.call(adapter, args)
      const versionData = { ...args.versionData, version: withLinks(slugs, version) }
      return updateVersion.call(adapter, { ...args, versionData })
    },
  })
}

type ArgsOf<Method extends 'create' | 'updateOne' | 'createVersion' | 'updateVersion'> = Parameters<
  BaseDatabaseAdapter[Method]
>[0]

/** What is written, with what it links; what it does not name is as it is stored. */
const withLinks = (slugs: Slugs, data: Row, stored: Row = {}): Row => ({
  ...data,
  linkedAssets: linkedAssetsOf({ ...stored, ...data }, slugs),
})

/** The data of an update with its links; read are only those linking fields that it leaves out. */
async function updatedRow({ adapter, slugs, isGated }: Linking, write: RowWrite): Promise<Row> {
  const { collection, data } = write
  if (!isGated(collection) || !touchesLinks(data)) return data
  return withLinks(slugs, data, linksAreWhole(adapter, write) ? {} : await storedRow(adapter, write))
}

const storedRow = async (
  adapter: BaseDatabaseAdapter,
  { collection, id, where, req }: RowWrite,
): Promise<Row> =>
  (await adapter.findOne<Row & { id: number | string }>({
    collection,
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
    ...(req && { req }),
  })) ?? {}

/** Whether the write carries every linking field the collection has, as every save of Payload's own operations does. */
function linksAreWhole(adapter: BaseDatabaseAdapter, { collection, data }: RowWrite): boolean {
  const names = new Set(fieldsOf(adapter, collection).map((field) => field.name))
  return linkingFields.every((field) => !names.has(field) || field in data)
}
