import { newsroomCollections } from '../collections/index.ts'
import { audit } from '../src/gate/audit/audit.ts'
import { newsroom } from '../src/index.ts'
import { analyzeTables } from '../src/database/sqlite/analyzeTables.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { bodyOf, deskOf } from '../tests/int/helpers/documents.ts'
import { row, type Benchmark } from './harness.ts'

const DOCUMENTS = 50_000
/** As many are read to time reading alone. */
const SAMPLE = 5_000
/** What the audit may grow by, however much is public (MiB). */
const BUDGET = 64
const BATCH = 20
const MIB = 1024 * 1024

/** What of db-sqlite's adapter is used to put in many rows at once. */
interface Sqlite {
  client: {
    execute(query: { sql: string; args: (number | string)[] }): Promise<{ rows: { name: string }[] }>
  }
}

/**
 * The audit over a large newsroom on SQLite: how much memory it takes at its height, and how long it takes beside reading the
 * same rows and doing nothing with them.
 */
const bench: Benchmark = async () => {
  const app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins: [newsroom()],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }))
  await fill(app)
  // As the command does before it looks.
  await analyzeTables(app.payload)
  await walk(app, SAMPLE)
  const ours = await measured((look) => auditAll(app, look))
  const plain = await measured(() => walk(app, SAMPLE))
  const note = `${DOCUMENTS} public articles, SQLite; its heap at the height ${ours.heap.toFixed(0)} MiB over the start`
  await app.stop()
  return [
    row('audit: growth of the process', ours.rss, BUDGET, {
      rivalName: 'the budget',
      unit: 'MiB',
      limit: 1,
      note,
    }),
    row('audit: time per document', ours.ms / DOCUMENTS, plain.ms / SAMPLE, {
      rivalName: 'reading the same rows in the same batches',
      unit: 'ms',
      note: `the rival by the first ${SAMPLE}`,
    }),
  ]
}

/** One article with a photo, made by Payload, and then copied in SQL with its decision. */
async function fill(app: Booted): Promise<void> {
  const desk = deskOf(app)
  const live = { _status: 'published' }
  const photo = await desk.photo(live)
  const paragraphs = Array.from(
    { length: 8 },
    (_, n) => `第${n + 1}段。${'園圃的香草分三格，每格一種。'.repeat(8)}`,
  )
  const seed = await desk.article({ ...live, body: bodyOf(...paragraphs), photos: [{ photo: photo.id }] })
  const seedId = Number(seed.id)
  await copy(app, seedId, { from: seedId + 1, to: seedId + 1 })
  const hash = await hashOfCopy(app)
  await copy(app, seedId, { from: seedId + 2, to: seedId + DOCUMENTS - 1 })
  await execute(
    app,
    `${numbers} INSERT INTO gate_decisions (at, outcome, subject_collection, subject_id, hash)
     SELECT '2026-01-01T00:00:00.000Z', 'cleared', 'articles', CAST(CAST(i AS INTEGER) AS TEXT), ? FROM numbers`,
    [seedId + 1, seedId + DOCUMENTS - 1, hash],
  )
}

/** Copies have neither slug nor guid, so that what is judged is the same in all of them. */
async function hashOfCopy({ payload }: Booted): Promise<string> {
  for await (const entry of audit(payload))
    if (entry.rule === 'decision-missing' && 'detail' in entry) return entry.detail
  throw new Error('The copy should lack its decision.')
}

const numbers = `WITH RECURSIVE numbers (i) AS (SELECT ? UNION ALL SELECT i + 1 FROM numbers WHERE i < ?)`

/** Every table that holds part of an article, and the column that says of which. */
const tables = [
  ['articles', 'id'],
  ['articles_locales', '_parent_id'],
  ['articles_rels', 'parent_id'],
  ['articles_texts', 'parent_id'],
] as const

async function copy(app: Booted, seed: number, { from, to }: { from: number; to: number }): Promise<void> {
  for (const [table, parent] of tables) {
    const { rows } = await execute(app, `PRAGMA table_info(${table})`, [])
    const columns = rows.map(({ name }) => name).filter((name) => name !== 'id' && name !== parent)
    const values = columns.map((name) => (['slug', 'guid'].includes(name) ? 'NULL' : `${table}."${name}"`))
    await execute(
      app,
      `${numbers} INSERT INTO ${table} (${quoted([parent, ...columns])})
       SELECT i, ${values.join(', ')} FROM ${table}, numbers WHERE ${table}.${parent} = ?`,
      [from, to, seed],
    )
  }
  const { rows } = await execute(app, 'PRAGMA table_info(articles_photos)', [])
  const columns = rows.map(({ name }) => name).filter((name) => name !== 'id' && name !== '_parent_id')
  await execute(
    app,
    `${numbers} INSERT INTO articles_photos (id, _parent_id, ${quoted(columns)})
     SELECT 'copy-' || i, i, ${quoted(columns)} FROM articles_photos, numbers WHERE _parent_id = ?`,
    [from, to, seed],
  )
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

function execute({ payload }: Booted, sql: string, args: (number | string)[]) {
  // Payload types `db` as whichever adapter; this benchmark runs on SQLite alone.
  return (payload.db as unknown as Sqlite).client.execute({ sql, args })
}

async function auditAll({ payload }: Booted, look: () => void): Promise<void> {
  let looked = 0
  const onBatch = (count: number) => {
    looked = count
    look()
  }
  for await (const entry of audit(payload, { batch: BATCH, onBatch }))
    throw new Error(`The newsroom should be in order: ${JSON.stringify(entry)}`)
  if (looked < DOCUMENTS) throw new Error(`Only ${looked} documents were looked at.`)
}

/** The same rows in the same batches, by the same cursor. */
async function walk({ payload }: Booted, many: number): Promise<void> {
  let last = 0
  for (let read = 0; read < many; read += BATCH) {
    const { docs } = await payload.db.find<{ id: number }>({
      collection: 'articles',
      where: { and: [{ _status: { equals: 'published' } }, { id: { greater_than: last } }] },
      sort: 'id',
      limit: BATCH,
      pagination: false,
    })
    last = docs.at(-1)?.id ?? last
    if (docs.length < BATCH) return
  }
}

/**
 * Time, and the height of memory over the start: the whole process as it is, and the live heap. It is looked at by the work
 * itself, for SQLite answers at once and no timer would have its turn.
 */
async function measured(
  run: (look: () => void) => Promise<void>,
): Promise<{ ms: number; rss: number; heap: number }> {
  globalThis.gc?.()
  const start = process.memoryUsage()
  let [rss, heap] = [0, 0]
  const look = () => {
    const now = process.memoryUsage()
    rss = Math.max(rss, now.rss - start.rss)
    heap = Math.max(heap, now.heapUsed - start.heapUsed)
  }
  const began = performance.now()
  await run(look)
  return { ms: performance.now() - began, rss: rss / MIB, heap: heap / MIB }
}

export default bench
