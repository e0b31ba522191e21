import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { fieldsOf } from '../../database/fieldsOf.ts'
import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import { linkedIn } from '../../options/own/ownLinks.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { linkingFields, skipped } from '../../rows/linkedAssets.ts'
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
  options: Options
  isGated: (collection: string | undefined) => boolean
}

type Options = Pick<Resolved, 'gated' | 'slugs'>

/**
 * Keeps `linkedAssets` true on every write: it is computed from the row as the adapter is given it, so no hook, no
 * `payload.db` call and no restored version can leave it behind.
 *
 * An ordinary save hands the adapter the whole document and costs no query. Only a direct, partial `updateOne` that
 * changes some of the linking fields has the rest read first.
 */
export function syncLinkedAssets<A extends BaseDatabaseAdapter>(adapter: A, options: Options): A {
  const gated = new Set(options.gated.map(({ slug }) => slug))
  const isGated = (collection = '') => gated.has(collection)
  const { create, updateOne, createVersion, updateVersion } = adapter
  const linking: Linking = { adapter, options, isGated }

  // Each method keeps Payload's shape, and not its type parameter, which only its callers name.
  return Object.assign(adapter, {
    create: (args: ArgsOf<'create'>) => {
      const data = isGated(args.collection) ? withLinks(linking, args.collection, args.data) : args.data
      return create.call(adapter, { ...args, data })
    },
    updateOne: async (args: ArgsOf<'updateOne'>) =>
      // The two shapes of the arguments (by id, by where) keep their own; only `data` is replaced.
      updateOne.call(adapter, { ...args, data: await updatedRow(linking, args as RowWrite) }),
    createVersion: (args: ArgsOf<'createVersion'>) => {
      const { versionData } = args
      if (!isGated(args.collectionSlug) || !versionData) return createVersion.call(adapter, args)
      return createVersion.call(adapter, {
        ...args,
        versionData: withLinks(linking, args.collectionSlug, versionData),
      })
    },
    updateVersion: (args: ArgsOf<'updateVersion'>) => {
      // The document inside the version's own record.
      const { version } = args.versionData
      if (!isGated(args.collection) || !isRecord(version)) return updateVersion.call(adapter, args)
      const versionData = { ...args.versionData, version: withLinks(linking, args.collection, version) }
      return updateVersion.call(adapter, { ...args, versionData })
    },
  })
}

type ArgsOf<Method extends 'create' | 'updateOne' | 'createVersion' | 'updateVersion'> = Parameters<
  BaseDatabaseAdapter[Method]
>[0]

/** What is written, with what it links; what it does not name is as it is stored. */
const withLinks = ({ adapter, options }: Linking, collection: string, data: Row, stored: Row = {}): Row => ({
  ...data,
  linkedAssets: linkedIn(adapter.payload, options, collection, { ...stored, ...data }),
})

/** The data of an update with its links; read are only those linking fields that it leaves out. */
async function updatedRow(linking: Linking, write: RowWrite): Promise<Row> {
  const { collection, data } = write
  if (!linking.isGated(collection)) return data
  const fields = linkingIn(linking, collection)
  // A write of `linkedAssets` itself counts too: it is replaced by what the row really links.
  if (!('linkedAssets' in data) && !fields.some((field) => field in data)) return data
  // A save by Payload's own operations carries every linking field that the collection has.
  const isWhole = fields.every((field) => field in data)
  return withLinks(linking, collection, data, isWhole ? {} : await storedRow(linking.adapter, write))
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

/**
 * The fields of a collection in which a link can stand: of the newsroom's own by their pinned names,
 * of an app's all that hold more than a text or a number.
 */
function linkingIn({ adapter, options }: Linking, collection: string): string[] {
  const fields = fieldsOf(adapter, collection)
  if (!gatedIn(options, collection)?.own) {
    const names = new Set(fields.map(({ name }) => name))
    return linkingFields.filter((name) => names.has(name))
  }
  return fields.filter(({ type, name }) => holders.has(type) && !skipped.has(name)).map(({ name }) => name)
}

const holders: ReadonlySet<string> = new Set(
  'relationship upload richText blocks array group tab json'.split(' '),
)
