import { appendFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMongo } from '../../scripts/lib/mongo.mjs'
import { runAudit } from '../../src/gate/audit/runAudit.ts'
import { lostDecisions, lostRow, lostSaves, seenAfterTakedown, wrongState } from './hammer/accounts.ts'
import { Journal, type Subject } from './hammer/journal.ts'
import { keepAllVersions } from './hammer/keepAllVersions.ts'
import { Reader } from './hammer/reader.ts'
import { startServer, startServers, type Server, type Servers } from './hammer/servers.ts'
import { Writer, type Stage } from './hammer/writer.ts'
import { mongoVariable } from './helpers/database.ts'
import { deskOf } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

/**
 * How long and how hard; it goes on until all three are reached, and until there is something of
 * everything that the tests judge. `HAMMER_SECONDS=60 HAMMER_KILLS=20 HAMMER_WRITES=500` for the
 * whole of it, which takes two to five minutes on each database.
 */
const seconds = Number(process.env.HAMMER_SECONDS ?? 15)
const kills = Number(process.env.HAMMER_KILLS ?? 5)
/**
 * Fewer on Postgres and MongoDB, where the later of two writers to one document is refused more
 * often.
 */
const fewest = Number(process.env.HAMMER_WRITES ?? (database === 'sqlite' ? 125 : 60))
/** What readers must at least have asked for. */
const fewestReads = 100
const fewestFiles = 20
const writers = 8
const processes = database === 'sqlite' ? 1 : 2

let app: BootedNewsroom
let servers: Servers | undefined
let reading: Server | undefined
let stage: Stage
let stopMongo: (() => Promise<void>) | undefined
let reader: Reader
const journal = new Journal()
const killed: string[] = []

/**
 * Three articles that show four photos between them, all public, credited to one or two of three
 * sources; and three photos that nobody publishes.
 */
async function setUp() {
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: keepAllVersions(config.collections ?? []),
  }))
  const desk = deskOf(app)
  const sources: (number | string)[] = []
  for (const name of ['燈塔社', '渡輪報', '山徑台']) sources.push((await desk.source({ name })).id)
  const photos: Subject[] = []
  for (let n = 0; n < 4; n++) {
    const { id } = await desk.photo({ credits: sources.slice(0, 1), _status: 'published' })
    photos.push({ collection: 'photos', id })
  }
  const drafts: Subject[] = []
  for (let n = 0; n < 3; n++) drafts.push({ collection: 'photos', id: (await desk.photo()).id })
  const articles: Subject[] = []
  for (let n = 0; n < 3; n++) {
    const shown = photos.slice(n, n + 2).map(({ id }) => ({ photo: id }))
    const { id } = await desk.article({ photos: shown, _status: 'published' })
    articles.push({ collection: 'articles', id })
  }
  const as = await app.as('editor')
  const start = () => startServer(app.url, app.mediaDir)
  reading = await start()
  servers = await startServers(start, processes)
  reader = new Reader(reading.api)
  stage = { servers, journal, as, articles, photos, drafts, sources, underWay: { count: 0 } }
}

/** A summary in one line. */
function figures(): string {
  const counts: Record<string, number> = {}
  for (const { deed, status } of journal.entries)
    counts[`${deed} ${status}`] = (counts[`${deed} ${status}`] ?? 0) + 1
  const acknowledged = journal.acknowledged().length
  return `${database}: ${acknowledged} writes acknowledged, ${reader.reads} reads, ${reader.files} files, ${killed.length} kills ${JSON.stringify(counts)}`
}

/** Kills one process after another, each while writes are under way. */
async function killOn({ servers: on, underWay }: Stage) {
  const midWrite = async () => {
    while (underWay.count === 0) await sleep(1)
    await sleep(Math.random() * 30)
  }
  for (let n = 0; n < kills; n++) {
    await on.replaceOne(midWrite)
    killed.push(`after ${journal.entries.length}`)
    if (process.env.HAMMER_LOG)
      await appendFile(process.env.HAMMER_LOG, `${new Date().toISOString()} ${figures()}\n`)
  }
}

const deeds = ['publish', 'draft', 'file', 'takedown', 'release'] as const

/** Whether each deed was done, what must be refused was tried, and readers saw enough of it. */
const hasEverything = () =>
  deeds.every((deed) => journal.acknowledged(deed).length > 0) &&
  journal.entries.some(({ deed }) => deed === 'strip') &&
  filesOfPublic().length > 0 &&
  reader.reads > fewestReads &&
  reader.files > fewestFiles

/** The attempts to replace the file of a photo that readers have had. */
const filesOfPublic = () => {
  const tried = new Set(stage.photos.map(({ id }) => id))
  return journal.entries.filter(({ deed, id }) => deed === 'file' && tried.has(id))
}

async function hammer() {
  const end = performance.now() + seconds * 1_000
  const isOver = () =>
    performance.now() > end &&
    killed.length === kills &&
    journal.acknowledged().length >= fewest &&
    hasEverything()
  let isDone = false
  const reads = reader.readOn(() => isDone)
  const killing = killOn(stage)
  await Promise.all(Array.from({ length: writers }, (_, n) => new Writer(stage, n).work(isOver)))
  await killing
  isDone = true
  await reads
  await reader.readAll()
}

/**
 * A separate MongoDB for this test, because killed processes leave transactions in it that would
 * disturb other tests.
 */
async function ownMongo() {
  const mongo = await startMongo()
  if ('reason' in mongo) throw new Error(`No MongoDB for the hammer.\n${mongo.reason}`)
  const variable = mongoVariable()
  const shared = process.env[variable]
  process.env[variable] = mongo.url
  return async () => {
    // The files after this one, in the same process, go on with the server that all share.
    process.env[variable] = shared
    await mongo.stop()
  }
}

/**
 * Goes with its MongoDB: to be dropped, the database would wait for transactions whose processes
 * were killed.
 */
async function leave(stop: () => Promise<void>) {
  await stop()
  // Payload types `db` as whichever adapter; the mongoose one has its connection, which is broken off
  // rather than closed.
  await (
    app.payload.db as unknown as { connection: { close(force: boolean): Promise<void> } }
  ).connection.close(true)
  await rm(app.folder, { recursive: true, force: true })
}

beforeAll(async () => {
  if (database === 'mongo') stopMongo = await ownMongo()
  await setUp()
  await hammer()
  console.info(figures())
}, 1_800_000)
afterAll(async () => {
  await servers?.stop()
  await reading?.kill()
  if (stopMongo) await leave(stopMongo)
  else await app?.stop()
}, 300_000)

const rowOf = ({ collection, id }: Subject): Promise<RestDoc> =>
  app.local.findByID({ collection, id, depth: 0, locale: 'zh-Hant', fallbackLocale: false })
const versionsOf = async ({ collection, id }: Subject) => {
  const query = {
    collection,
    where: { parent: { equals: id } },
    locale: 'zh-Hant',
    depth: 0,
    sort: '-updatedAt',
  }
  const { docs } = await app.local.findVersions({ ...query, pagination: false, limit: 0 })
  return docs.map(({ version }) => version)
}
const wordsIn = ({ headline, caption }: RestDoc) => String(headline ?? caption)
const subjects = () => [...stage.articles, ...stage.photos, ...stage.drafts]

describe(`eight writers at the same documents for ${seconds} seconds, ${processes === 1 ? 'one process' : 'two processes'} killed ${kills} times`, () => {
  it(`get at least ${fewest} writes acknowledged, of every kind`, () => {
    expect(killed).toHaveLength(kills)
    expect(journal.acknowledged().length).toBeGreaterThanOrEqual(fewest)
    for (const deed of deeds) expect(journal.acknowledged(deed).length, deed).toBeGreaterThan(0)
  })

  it('show a reader in another process nothing that is not compliant, at any moment', () => {
    expect(reader.reads).toBeGreaterThan(fewestReads)
    expect(reader.files).toBeGreaterThan(fewestFiles)
    expect(reader.wrong).toEqual([])
  })

  it('show no reader what they took down', () => {
    expect(seenAfterTakedown(journal, reader.sightings)).toEqual([])
  })

  it('never get an internal error: what met another write says 409 and when to try again', () => {
    const others = journal.entries.filter(({ status }) => status === 'cut' || status >= 500)
    expect(
      others.filter(({ status }) => status !== 'cut').map(({ text }) => text),
      servers?.printed(),
    ).toEqual([])
    const conflicts = journal.entries.filter(({ status, deed }) => status === 409 && deed !== 'release')
    expect(conflicts.filter(({ retryAfter }) => retryAfter === null)).toEqual([])
  })

  it('never have a publication without its credit acknowledged', () => {
    const strips = journal.entries.filter(({ deed }) => deed === 'strip')
    expect(strips.length).toBeGreaterThan(0)
    expect(strips.filter(({ status }) => ![400, 409, 'cut'].includes(status))).toEqual([])
  })

  it('never have a takedown refused', () => {
    const refused = journal.entries.filter(({ deed }) => deed === 'takedown')
    expect(refused.filter(({ status }) => ![200, 'cut'].includes(status))).toEqual([])
  })

  it('lose no acknowledged save: a version tells of each', async () => {
    const words = new Map<Subject['id'], Set<string>>()
    for (const subject of subjects())
      words.set(`${subject.collection} ${subject.id}`, new Set((await versionsOf(subject)).map(wordsIn)))
    const versions = ({ collection, id }: Subject) => words.get(`${collection} ${id}`) ?? new Set<string>()
    expect(lostSaves(journal, versions)).toEqual([])
  })

  it('lose no acknowledged takedown or release: the ledger tells of each', async () => {
    const { docs } = await app.local.find({ collection: 'gate-decisions', pagination: false, limit: 0 })
    expect(lostDecisions(journal, new Set(docs.map(({ reason }) => String(reason))))).toEqual([])
    for (const { collection, id } of subjects()) {
      const cleared = docs.filter(
        (one) =>
          one.outcome === 'cleared' && one.subjectCollection === collection && one.subjectId === String(id),
      )
      const published = journal
        .acknowledged('publish')
        .filter((one) => one.collection === collection && one.id === id)
      expect(cleared.length, `${collection} ${id}`).toBeGreaterThanOrEqual(published.length)
    }
  })

  it('leave every document as the last of them wrote it', async () => {
    for (const subject of subjects()) {
      const row = await rowOf(subject)
      expect(lostRow(journal, subject, wordsIn(row))).toEqual([])
      expect(wrongState(journal, subject, row._status === 'published')).toEqual([])
    }
  })

  it('never change the file of a photo that readers have had', () => {
    const files = filesOfPublic()
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(({ status }) => ![400, 409, 'cut'].includes(status))).toEqual([])
  })

  it('leave every photo its file, the public row its own and the latest draft its own', async () => {
    for (const subject of [...stage.photos, ...stage.drafts]) {
      const [latest] = await versionsOf(subject)
      for (const row of [await rowOf(subject), latest])
        expect((await stat(join(app.mediaDir, String(row?.filename)))).size).toBeGreaterThan(0)
    }
  })

  it('leave nothing for the audit to find', async () => {
    const lines: string[] = []
    const counts = await runAudit(app.payload, { print: (line) => lines.push(line), language: 'en' })
    expect(counts.breaches, lines.join('\n')).toBe(0)
  })
})
