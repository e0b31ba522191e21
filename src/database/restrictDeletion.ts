import type { BaseDatabaseAdapter } from 'payload'
import { snakeCase } from './snakeCase.ts'

/**
 * What an adapter of Payload's SQL databases knows of its tables before it makes them
 * (`@payloadcms/drizzle` 3.90, `types.d.ts`).
 */
interface SqlAdapter {
  beforeSchemaInit?: ((given: { schema: unknown }) => unknown)[]
  tableNameMap: Map<string, string>
  versionsSuffix: string
  push?: boolean
  rawTables: Record<string, RawTable>
}

interface RawTable {
  columns: Record<string, { reference?: { table: string; onDelete?: string } }>
  foreignKeys?: Record<string, { foreignColumns: { table: string }[]; onDelete?: string }>
}

/**
 * Has a SQL database refuse to delete a row that rows of these collections name, or one of their
 * versions. Payload's own schema says `set null` and `cascade` instead: deleting an agency made its
 * reporter's byline one of our own staff's. MongoDB keeps the id that leads nowhere.
 *
 * Tables that exist already become so by the next migration.
 *
 * @param to the collection whose rows are kept
 * @param from the collections, by their slugs, whose rows keep them
 */
export function restrictDeletion(adapter: BaseDatabaseAdapter, to: string, from: readonly string[]): void {
  // Payload types the adapter as whichever adapter; only those of SQL databases have these members.
  const sql = adapter as unknown as Partial<SqlAdapter>
  if (!sql.tableNameMap || sql.push !== false) return
  sql.beforeSchemaInit = [
    ...(sql.beforeSchemaInit ?? []),
    ({ schema }) => {
      // Filled by now: this runs after the adapter has laid out its tables.
      restrictIn(adapter as unknown as SqlAdapter, to, from)
      return schema
    },
  ]
}

function restrictIn(
  { tableNameMap, versionsSuffix, rawTables }: SqlAdapter,
  to: string,
  from: readonly string[],
) {
  const target = tableNameMap.get(snakeCase(to))
  const roots = from.flatMap((slug) => [
    tableNameMap.get(snakeCase(slug)),
    tableNameMap.get(`_${snakeCase(slug)}${versionsSuffix}`),
  ])
  const isOurs = (name: string) =>
    roots.some((root) => root && (name === root || name.startsWith(`${root}_`)))
  for (const [name, { columns, foreignKeys = {} }] of Object.entries(rawTables)) {
    if (!isOurs(name)) continue
    for (const { reference } of Object.values(columns))
      if (reference && reference.table === target) reference.onDelete = 'restrict'
    for (const key of Object.values(foreignKeys))
      if (key.foreignColumns.some(({ table }) => table === target)) key.onDelete = 'restrict'
  }
}
