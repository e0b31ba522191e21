import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { gatedKinds, type Slugs } from '../../options/slugs.ts'
import { fieldsOf } from '../../database/fieldsOf.ts'
import { linkingFields, linkedAssetsOf } from '../../rows/linkedAssets.ts'

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
  const { create, updateOne, createVersion, updateVersion } = adapter

  const withLinks = (data: Row, stored: Row = {}): Row => ({
    ...data,
    linkedAssets: linkedAssetsOf({ ...stored, ...data }, slugs),
  })

  const storedRow = async ({ collection, id, where, req }: RowWrite): Promise<Row> =>
    (await adapter.findOne<Row & { id: number | string }>({
      collection,
      where: id === undefined ? (where ?? {}) : { id: { equals: id } },
      ...(req ? { req } : {}),
    })) ?? {}

  const rowOf = async (write: RowWrite): Promise<Row> => {
    if (!gated.has(write.collection) || !touchesLinks(write.data)) return write.data
    const isWhole = linksAreWhole(adapter, write)
    return withLinks(write.data, isWhole ? {} : await storedRow(write))
  }

  const version = (write: VersionWrite): Row =>
    gated.has(write.collection ?? write.collectionSlug ?? '') && write.versionData
      ? withLinks(write.versionData)
      : write.versionData

  return Object.assign(adapter, {
    create: ((args) =>
      gated.has(args.collection)
        ? create.call(adapter, { ...args, data: withLinks(args.data) })
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
        versionData: { ...args.versionData, version: withLinks(inner as Row) as typeof inner },
      })
    }) as typeof updateVersion,
  })
}

/** Whether the write carries every linking field the collection has, as every save of Payload's own operations does. */
function linksAreWhole(adapter: BaseDatabaseAdapter, { collection, data }: RowWrite): boolean {
  const names = new Set(fieldsOf(adapter, collection).map((field) => field.name))
  return linkingFields.every((field) => !names.has(field) || field in data)
}
