import type { Plugin } from 'payload'
import { newsroomCollections } from '../collections/index.ts'
import { newsroom } from '../src/index.ts'
import { p } from '../src/story/build.ts'
import { fromBlocks } from '../src/story/stored/lexical/fromBlocks.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { callsOf, counting, type Calls } from '../tests/int/helpers/counting.ts'
import type { Database } from '../tests/int/helpers/database.ts'
import { deskOf } from '../tests/int/helpers/documents.ts'
import { compare, row, type Benchmark, type Row } from './harness.ts'

const rivalName = 'the same config without the plugin'
const sentence = '渡輪公司說，尾班船會延後一小時開出。'

/** What is measured on one database. */
interface Plan {
  database: Database
  /** As the rows name it. */
  name: string
  /** Public photos of the article, a row for each number. */
  photos: readonly number[]
  /** Bytes of its body, a row for each. */
  bodies: readonly number[]
  /** Whether times mean something there; the calls are counted in any case. */
  timed: boolean
}

interface Side {
  app: Booted
  calls: Calls
  photos: (number | string)[]
  source: number | string
}

async function side({ database, photos: numbers }: Plan, plugins: Plugin[]): Promise<Side> {
  const calls: Calls = { made: [] }
  const app = await bootPayload(
    ({ mediaDir }) => ({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir }),
      plugins: [counting(calls), ...plugins],
      localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
    }),
    database,
  )
  const desk = deskOf(app)
  const source = (await desk.source({ key: 'xinhua', kind: 'agency', name: '新華社' })).id
  const photos: (number | string)[] = []
  for (let index = 0; index < Math.max(...numbers); index++) {
    photos.push((await desk.photo({ credits: [source], _status: 'published' })).id)
  }
  return { app, calls, photos, source }
}

const bodyOfBytes = (bytes: number) => {
  const paragraph = sentence.repeat(6)
  const count = Math.max(1, Math.round(bytes / Buffer.byteLength(paragraph)))
  return fromBlocks(Array.from({ length: count }, () => p(paragraph)))
}

const article = ({ app, photos, source }: Side, number: number, bytes: number) =>
  app.local.create({
    collection: 'articles',
    data: {
      headline: `尾班渡輪延後開出 ${number}/${bytes}`,
      attribution: { form: 'report', sources: [source] },
      body: bodyOfBytes(bytes),
      photos: photos.slice(0, number).map((photo) => ({ photo })),
    },
  })

type Save = (round: number) => Promise<unknown>

/** In turn, so that none of them gathers versions: the more there are, the slower Payload reads, on both sides. */
const publishing =
  (to: Side, ids: readonly (number | string)[]): Save =>
  (round) =>
    to.app.local.update({
      collection: 'articles',
      id: ids[round % ids.length] ?? 0,
      data: { headline: `第${round}次改題`, _status: 'published' },
      depth: 0,
    })

const saving =
  (to: Side, id: number | string): Save =>
  () =>
    to.app.local.update({ collection: 'articles', id, data: { deck: sentence }, draft: true, depth: 0 })

/** As a running server does it, several between two full collections: each of those throws compiled code away, drizzle's above all. */
const perRound = 3
const inARow =
  (publish: Save): Save =>
  async (round) => {
    for (let turn = 0; turn < perRound; turn++) await publish(round * perRound + turn)
  }

/**
 * Of the second of two saves, with the clock stopped: the register of sources is looked at once a second at most, and a slow save would
 * be counted as a costly one.
 */
async function numberOfCalls(to: Side, work: Save): Promise<number> {
  const { now } = Date
  const stopped = now()
  Date.now = () => stopped
  try {
    await work(1_000)
    return (await callsOf(to.calls, () => work(1_001))).length
  } finally {
    Date.now = now
  }
}

const turns = 15

const inTurn = 3

/** So many articles that are alike. */
async function articles(to: Side, number: number, bytes: number): Promise<(number | string)[]> {
  const ids: (number | string)[] = []
  for (let one = 0; one < inTurn; one++) ids.push((await article(to, number, bytes)).id)
  return ids
}

/** Compilers get warm on articles that are not measured. */
async function warmUp(sides: readonly Side[], number: number, bytes: number): Promise<void> {
  for (const to of sides) {
    const publish = publishing(to, await articles(to, number, bytes))
    for (let turn = 0; turn < turns; turn++) await publish(turn)
  }
}

async function publications(plan: Plan, [ours, plain]: readonly [Side, Side]): Promise<Row[]> {
  const rows: Row[] = []
  for (const number of plan.photos) {
    for (const bytes of plan.bodies) {
      if (plan.timed) await warmUp([ours, plain], number, bytes)
      const [mine, theirs] = [await articles(ours, number, bytes), await articles(plain, number, bytes)]
      const name = `${plan.name}: publish with ${number} photos and ${bytes / 1000} kB of body`
      const works = [publishing(ours, mine), publishing(plain, theirs)] as const
      if (plan.timed) {
        const [one, other] = [inARow(works[0]), inARow(works[1])]
        rows.push(
          await compare(name, one, other, {
            rivalName,
            rounds: number < 100 ? 20 : 6,
            warmUp: 1,
            perRound,
            limit: 1.25,
          }),
        )
      }
      const counted = [await numberOfCalls(ours, works[0]), await numberOfCalls(plain, works[1])] as const
      rows.push(row(`${name}: database calls`, ...counted, { rivalName, unit: 'calls' }))
    }
  }
  return rows
}

async function drafts(plan: Plan, [ours, plain]: readonly [Side, Side]): Promise<Row> {
  const number = Math.max(...plan.photos)
  const [mine, theirs] = [await article(ours, number, 1_000), await article(plain, number, 1_000)]
  const counted = [
    await numberOfCalls(ours, saving(ours, mine.id)),
    await numberOfCalls(plain, saving(plain, theirs.id)),
  ] as const
  return row(`${plan.name}: save a draft: database calls`, ...counted, { rivalName, unit: 'calls', limit: 1 })
}

async function measured(plan: Plan): Promise<Row[]> {
  const sides = [await side(plan, [newsroom()]), await side(plan, [])] as const
  const rows = [...(await publications(plan, sides)), await drafts(plan, sides)]
  for (const { app } of sides) await app.stop()
  return rows
}

/** On MongoDB, which `scripts/bench.mjs` finds. What only speaks its protocol is slow in its own ways: there the calls are counted. */
async function onMongo(): Promise<Row[]> {
  const { BENCH_MONGODB: name } = process.env
  if (!name) return []
  const timed = !name.startsWith('SecantusDB')
  const [photos, bodies] = timed
    ? [
        [0, 20, 100],
        [1_000, 100_000],
      ]
    : [[0, 1, 20], [1_000]]
  return measured({ database: 'mongo', name, photos, bodies, timed })
}

/**
 * What the gate costs at the moment of publishing, beside the same config without the plugin, in one process, turn by turn; and the
 * database calls it adds, which must not grow with the number of photos and are none for a draft.
 */
const benchmark: Benchmark = async () => [
  ...(await measured({
    database: 'sqlite',
    name: 'SQLite',
    photos: [0, 20, 100],
    bodies: [1_000, 100_000],
    timed: true,
  })),
  ...(await onMongo()),
]

export default benchmark
