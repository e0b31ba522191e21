import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { deskOf } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom } from './helpers/index.ts'

const plan = `EXPLAIN QUERY PLAN SELECT * FROM articles_texts WHERE parent_id = 7`

/** What of db-sqlite's adapter is looked at; Payload types `db` as whichever adapter. */
interface Sqlite {
  client: { execute(sql: string): Promise<{ rows: { detail?: unknown }[] }> }
  sessions: Record<string, { db: { all(sql: string): Promise<{ detail?: unknown }[]> } }>
}

let app: BootedNewsroom
// Only SQLite gets here, and its adapter has these members.
const sqlite = () => app.payload.db as unknown as Sqlite
const details = (rows: { detail?: unknown }[]) => rows.map(({ detail }) => String(detail)).join()

const forReaders = async () => details((await sqlite().client.execute(plan)).rows)
const forWriters = () =>
  guardOf(app.payload).unit(undefined, async ({ transactionID }) => {
    const session = sqlite().sessions[String(await transactionID)]
    return details((await session?.db.all(plan)) ?? [])
  })

// Of SQLite alone: MongoDB keeps a document's texts in the document.
describe.runIf(database === 'sqlite')('a newsroom that starts empty and grows, on SQLite', () => {
  beforeAll(async () => {
    app = await bootNewsroom()
  })
  afterAll(() => app?.stop())

  it('finds the texts of a document by the document, to read and to write, without a new start', async () => {
    expect(await forReaders()).toContain('SCAN articles_texts')
    const desk = deskOf(app)
    for (let n = 0; n < 60; n++) await desk.article({ _status: 'published' })
    const byDocument = 'USING INDEX articles_texts_order_parent (ANY(order) AND parent_id=?)'
    expect(await forWriters()).toContain(byDocument)
    expect(await forReaders()).toContain(byDocument)
  })
})
