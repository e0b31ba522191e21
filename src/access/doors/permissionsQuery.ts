import type { Config, PayloadRequest } from 'payload'
import type { UserTest } from '../../options/roles.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { mustBeReadable } from './mustBeReadable.ts'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/**
 * A field of GraphQL's `Query` as Payload builds it
 * (`@payloadcms/graphql/dist/schema/initCollections.js`, 3.90).
 */
interface QueryField {
  resolve: (
    source: unknown,
    args: { id: unknown },
    context: { req: PayloadRequest },
    info: unknown,
  ) => unknown
}

/**
 * The app's own GraphQL queries, and `docAccess…` of every collection as Payload has it, once
 * `mustBeReadable` lets the caller through: it answers what may be done with a document, whether
 * they may read it or not.
 */
export const permissionsQuery =
  (existing: Queries | undefined, isStaff: UserTest): Queries =>
  (graphQL, context) => {
    const asking = Object.entries(context.collections).flatMap(([slug, { graphQL: built }]) => {
      const name = `docAccess${String(built?.type)}`
      const field: unknown = context.Query.fields[name]
      return isQueryField(field) ? [[name, askingFirst(field, slug, isStaff)] as const] : []
    })
    return { ...Object.fromEntries(asking), ...existing?.(graphQL, context) }
  }

const isQueryField = (field: unknown): field is QueryField =>
  isRecord(field) && typeof field.resolve === 'function'

const askingFirst = (field: QueryField, collection: string, isStaff: UserTest): QueryField => ({
  ...field,
  resolve: async (source, args, context, info) => {
    await mustBeReadable(context.req, isStaff, collection, args.id)
    return field.resolve(source, args, context, info)
  },
})
