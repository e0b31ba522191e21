import type { BaseDatabaseAdapter, Plugin } from 'payload'
import { newsroomCollections } from '../collections/index.ts'
import { newsroom } from '../src/index.ts'
import { p } from '../src/story/build.ts'
import { fromBlocks } from '../src/story/lexical/fromBlocks.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { deskOf } from '../tests/int/helpers/documents.ts'
import { compare, row, type Benchmark, type Row } from './harness.ts'

const rivalName = 'the same config without the plugin'
const PHOTOS = 100
const sentence = '渡輪公司說，尾班船會延後一小時開出。'

/** Every method of the adapter that asks or tells the database something. */
const calls = [
  'find',
  'findOne',
  'findVersions',
  'count',
  'create',
  'createVersion',
  'updateOne',
  'updateVersion',
  'deleteMany',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** Counts what reaches the database, beneath whatever a later plugin wraps around it. */
function counting(counter: { calls: number }): Plugin {
  return (config) => ({
    ...config,
    db: {
      ...config.db,
      init: (args) => {
        const adapter: BaseDatabaseAdapter = config.db.init(args)
        for (const name of calls) {
          // One object in, a promise out, in all of them (payload `database/types.d.ts`).
          const inner = adapter[name] as unknown as (given: unknown) => Promise<unknown>
          const counted = function (this: unknown, given: unknown) {
            counter.calls += 1
            return inner.call(this, given)
          }
          Object.assign(adapter, { [name]: counted })
        }
        return adapter
      },
    },
  })
}

interface Side {
  app: Booted
  counter: { calls: number }
  photos: (number | string)[]
  source: number | string
}

async function side(plugins: Plugin[]): Promise<Side> {
  const counter = { calls: 0 }
  const app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins: [counting(counter), ...plugins],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }))
  const desk = deskOf(app)
  const source = (await desk.source({ key: 'xinhua', kind: 'agency', name: '新華社' })).id
  const photos: (number | string)[] = []
  for (let index = 0; index < PHOTOS; index++) {
    photos.push((await desk.photo({ credits: [source], _status: 'published' })).id)
  }
  return { app, counter, photos, source }
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

const publishing = (to: Side, id: number | string) => (round: number) =>
  to.app.local.update({
    collection: 'articles',
    id,
    data: { headline: `第${round}次改題`, _status: 'published' },
    depth: 0,
  })

const saving = (to: Side, id: number | string) => () =>
  to.app.local.update({ collection: 'articles', id, data: { deck: sentence }, draft: true, depth: 0 })

async function callsOf(to: Side, work: (round: number) => Promise<unknown>): Promise<number> {
  const before = to.counter.calls
  await work(1_000)
  return to.counter.calls - before
}

/**
 * What the gate costs at the moment of publishing, beside the same config without the plugin, on SQLite, in one process,
 * turn by turn; and the database calls it adds, which must not grow with the number of photos and are none for a draft.
 */
const benchmark: Benchmark = async () => {
  const ours = await side([newsroom()])
  const plain = await side([])
  const rows: Row[] = []
  for (const number of [0, 20, PHOTOS]) {
    for (const bytes of [1_000, 100_000]) {
      const [mine, theirs] = [await article(ours, number, bytes), await article(plain, number, bytes)]
      const name = `publish with ${number} photos and ${bytes / 1000} kB of body`
      const works = [publishing(ours, mine.id), publishing(plain, theirs.id)] as const
      rows.push(await compare(name, ...works, { rivalName, rounds: 20, limit: 1.25 }))
      const counted = [await callsOf(ours, works[0]), await callsOf(plain, works[1])] as const
      rows.push(row(`${name}: database calls`, ...counted, { rivalName, unit: 'calls' }))
    }
  }
  const [mine, theirs] = [await article(ours, PHOTOS, 1_000), await article(plain, PHOTOS, 1_000)]
  const drafts = [
    await callsOf(ours, saving(ours, mine.id)),
    await callsOf(plain, saving(plain, theirs.id)),
  ] as const
  rows.push(row('save a draft: database calls', ...drafts, { rivalName, unit: 'calls', limit: 1 }))
  await ours.app.stop()
  await plain.app.stop()
  return rows
}

export default benchmark
