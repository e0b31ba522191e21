import type { BasePayload } from 'payload'
import { clientOf } from './Client.ts'

/**
 * Makes tables anew with what is in them: all of them or, when one fails, none. With the foreign keys off: dropping a table would
 * otherwise delete what hangs on its rows (sqlite.org/lang_altertable.html, section 7).
 *
 * @param statements as drizzle-kit writes them, without `PRAGMA foreign_keys`
 */
export const rebuildTables = async (payload: Pick<BasePayload, 'db'>, statements: string[]): Promise<void> =>
  void (await clientOf(payload).migrate(statements))
