import type { Payload } from 'payload'

/** Rows of an index that SQLite looks at: enough to choose a plan by, and over in a moment (sqlite.org, "ANALYZE", section 4). */
const looked = 400

/**
 * Has SQLite look at its own tables, so that it finds a document's texts by the document. Payload's index on them begins with the
 * locale, which SQLite steps over only when it knows how few locales there are: without, each lookup among 50,000 documents
 * goes through all of them (a second; a third of a millisecond after). Other databases need nothing of the kind.
 */
export async function knowTables({ db, logger }: Payload): Promise<void> {
  if (db.name !== 'sqlite') return
  // db-sqlite's adapter has its libsql client here; Payload types `db` as any adapter.
  const { client } = db as unknown as { client: { execute(sql: string): Promise<unknown> } }
  try {
    await client.execute(`PRAGMA analysis_limit = ${looked}`)
    await client.execute('ANALYZE')
  } catch (err) {
    // A busy file is no reason not to start: what is slow is mended by the next one.
    logger.warn({
      err,
      msg: 'SQLite could not look at its tables now. Large lists may be slow until the next start.',
    })
  }
}
