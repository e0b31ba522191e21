import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { fieldsOf } from '../../database/fieldsOf.ts'
import { linkedIn } from '../../options/own/ownLinks.ts'
import { gatedIn } from '../../options/gated.ts'
import { linkingFields, skipped } from '../../rows/linkedAssets.ts'

type Row = Record<string, unknown>

interface RowWrite {
  collection: string
  data: Row
  id?: number | string
  where?: Where
  req?: Partial<PayloadRequest>
}

interface VersionWrite {
  collection?: string
  collectionSlug?: string
  versionData: Row
}

type Options = Pick<Resolved, 'gated' | 'slugs'>

/**
 * The fields of a collection in which a link can stand: of the newsroom's own by their pinned names,
 * of an app's all that hold more than a text or a number.
 */
function linkingIn(adapter: BaseDatabaseAdapter, options: Options, collection: string): string[] {
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

/**
 * Keeps `linkedAssets` true on every write: it is computed from the row as the adapter is given it, so no hook, no
 * `payload.db` call and no restored version can leave it behind.
 *
 * An ordinary save hands the adapter the whole document and costs no query. Only a direct, partial `updateOne` that
 * changes some of the linking fields has the rest read first.
 */
export function syncLinkedAssets<A extends BaseDatabaseAdapter>(adapter: A, options: Options): A {
  const gated = new Set(options.gated.map(({ slug }) => slug))
  const { create, updateOne, createVersion, updateVersion } = adapter

  const withLinks = (collection: string, data: Row, stored: Row = {}): Row => ({
    ...data,
    linkedAssets: linkedIn(adapter.payload, options, collection, { ...stored, ...data }),
  })

  const storedRow = async ({ collection, id, where, req }: RowWrite): Promise<Row> =>
    (await adapter.findOne<Row & { id: number | string }>({
      collection,
      where: id === undefined ? (where ?? {}) : { id: { equals: id } },
      ...(req ? { req } : {}),
    })) ?? {}

  const rowOf = async (write: RowWrite): Promise<Row> => {
    const { collection, data } = write
    if (!gated.has(collection)) return data
    const linking = linkingIn(adapter, options, collection)
    // A write of `linkedAssets` itself counts too: it is replaced by what the row really links.
    if (!('linkedAssets' in data) && !linking.some((field) => field in data)) return data
    const isWhole = linking.every((field) => field in data)
    return withLinks(collection, data, isWhole ? {} : await storedRow(write))
  }

  const version = (write: VersionWrite): Row => {
    const collection = write.collection ?? write.collectionSlug ?? ''
    return gated.has(collection) && write.versionData
      ? withLinks(collection, write.versionData)
      : write.versionData
  }

  return Object.assign(adapter, {
    create: ((args) =>
      gated.has(args.collection)
        ? create.call(adapter, { ...args, data: withLinks(args.collection, args.data) })
        : create.call(adapter, args)) satisfies typeof create,
    updateOne: (async (args) =>
      // The two shapes of the arguments (by id, by where) keep their own; only `data` is replaced.
      updateOne.call(adapter, { ...args, data: await rowOf(args as RowWrite) })) satisfies typeof updateOne,
    createVersion: ((args) =>
      createVersion.call(adapter, {
        ...args,
        // `versionData` is the document; Payload's generic for it is not known here.
        versionData: version({ ...args, versionData: args.versionData as Row }) as typeof args.versionData,
      })) as typeof createVersion,
    updateVersion: ((args) => {
      const inner = args.versionData.version
      if (!gated.has(args.collection) || typeof inner !== 'object') return updateVersion.call(adapter, args)
      return updateVersion.call(adapter, {
        ...args,
        // As above: the document inside the version's own record.
        versionData: {
          ...args.versionData,
          version: withLinks(args.collection, inner as Row) as typeof inner,
        },
      })
    }) as typeof updateVersion,
  })
}
