import type { BasePayload } from 'payload'

/** What of `@libsql/client`'s client a migration uses (0.14, `api.d.ts`). */
export interface Client {
  execute(statement: string | { sql: string; args: (number | string | null)[] }): Promise<{ rows: Row[] }>
  /** Runs statements with the foreign keys off, in one transaction. */
  migrate(statements: string[]): Promise<unknown>
}

type Row = Record<string, unknown>

/** The client of a Payload that runs on SQLite, where its adapter keeps it; Payload types `db` as whichever adapter. */
export const clientOf = ({ db }: Pick<BasePayload, 'db'>): Client =>
  (db as unknown as { client: Client }).client
