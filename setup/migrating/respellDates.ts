import type { BasePayload } from 'payload'
import { instantOf } from '../../src/database/instantOf.ts'
import { clientOf, type Client } from './Client.ts'

/** db-sqlite's tables as it laid them out, with the kind of each column (`@payloadcms/drizzle` 3.90, `types.d.ts`). */
interface Laid {
  rawTables: Record<string, { columns: Record<string, { name: string; type: string }> }>
}

/** A date in the one spelling in which dates are stored, which sorts as text. */
const spelling =
  "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'"

/**
 * Spells every stored date in the one way (`storeInstants` sees to those that are written from now on). What names no instant stays
 * as it is, and is logged with its table, column and row for somebody to mend.
 */
export async function respellDates(payload: Pick<BasePayload, 'db' | 'logger'>): Promise<void> {
  const client = clientOf(payload)
  // Payload types `db` as whichever adapter; a migration of SQLite runs on db-sqlite's.
  const { rawTables } = payload.db as unknown as Laid
  for (const [table, { columns }] of Object.entries(rawTables)) {
    const there = await columnsOf(client, table)
    for (const { name, type } of Object.values(columns)) {
      if (!type.startsWith('timestamp') || !there.has(name)) continue
      const unread = await respellColumn(client, table, name)
      if (unread.length > 0)
        payload.logger.warn({
          msg: `${table}.${name} holds what is no date; mend these rows by hand.`,
          rows: unread,
        })
    }
  }
}

/** The columns that a table has by now: the tables are laid out as they will be after the last migration. */
async function columnsOf(client: Client, table: string): Promise<Set<unknown>> {
  const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
  return new Set(rows.map(({ name }) => name))
}

/** @returns the rows of which the date could not be read */
async function respellColumn(client: Client, table: string, column: string): Promise<unknown[]> {
  const { rows } = await client.execute(
    `SELECT rowid AS row, "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL AND "${column}" NOT GLOB ${spelling}`,
  )
  const unread: unknown[] = []
  for (const { row, value } of rows) {
    const instant = instantOf(typeof value === 'string' ? withOffset(value) : value, days.test(column))
    if (!('at' in instant)) unread.push({ row, value })
    else
      await client.execute({
        sql: `UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`,
        args: [instant.at, Number(row)],
      })
  }
  return unread
}

/** The columns that hold a day: a dateline's, a page's, the day a source was retired. */
const days = /(?:^|_)(?:date|retired_from)$/

/** SQLite's own `CURRENT_TIMESTAMP` is UTC and does not say so. */
const withOffset = (value: string): string =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? `${value}Z` : value
