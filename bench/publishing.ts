import type { Plugin } from 'payload'
import { newsroomCollections } from '../collections/index.ts'
import { newsroom } from '../src/index.ts'
import { p } from '../src/story/build.ts'
import { fromBlocks } from '../src/story/lexical/fromBlocks.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { callsOf, counting, type Calls } from '../tests/int/helpers/counting.ts'
import { deskOf } from '../tests/int/helpers/documents.ts'
import { compare, row, type Benchmark, type Row } from './harness.ts'

const rivalName = 'the same config without the plugin'
const PHOTOS = 100
const sentence = '渡輪公司說，尾班船會延後一小時開出。'

interface Side {
  app: Booted
  calls: Calls
  photos: (number | string)[]
  source: number | string
}

async function side(plugins: Plugin[]): Promise<Side> {
  const calls: Calls = { made: [] }
  const app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins: [counting(calls), ...plugins],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }))
  const desk = deskOf(app)
  const source = (await desk.source({ key: 'xinhua', kind: 'agency', name: '新華社' })).id
  const photos: (number | string)[] = []
  for (let index = 0; index < PHOTOS; index++) {
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

const publishing = (to: Side, id: number | string) => (round: number) =>
  to.app.local.update({
    collection: 'articles',
    id,
    data: { headline: `第${round}次改題`, _status: 'published' },
    depth: 0,
  })

/** As a running server does it, several between two full collections: each of those throws compiled code away, drizzle's above all. */
const perRound = 3
const inARow = (publish: (round: number) => Promise<unknown>) => async (round: number) => {
  for (let turn = 0; turn < perRound; turn++) await publish(round * perRound + turn)
}

const saving = (to: Side, id: number | string) => () =>
  to.app.local.update({ collection: 'articles', id, data: { deck: sentence }, draft: true, depth: 0 })

const numberOfCalls = async (to: Side, work: (round: number) => Promise<unknown>): Promise<number> =>
  (await callsOf(to.calls, () => work(1_000))).length

const turns = 15

/** Compilers get warm on another article: each publication leaves a version, and Payload reads slower the more there are. */
async function warmUp(sides: readonly Side[], number: number, bytes: number): Promise<void> {
  for (const to of sides) {
    const publish = publishing(to, (await article(to, number, bytes)).id)
    for (let turn = 0; turn < turns; turn++) await publish(turn)
  }
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
      await warmUp([ours, plain], number, bytes)
      const [mine, theirs] = [await article(ours, number, bytes), await article(plain, number, bytes)]
      const name = `publish with ${number} photos and ${bytes / 1000} kB of body`
      const works = [publishing(ours, mine.id), publishing(plain, theirs.id)] as const
      const [one, other] = [inARow(works[0]), inARow(works[1])]
      rows.push(await compare(name, one, other, { rivalName, rounds: 8, warmUp: 1, perRound, limit: 1.25 }))
      const counted = [await numberOfCalls(ours, works[0]), await numberOfCalls(plain, works[1])] as const
      rows.push(row(`${name}: database calls`, ...counted, { rivalName, unit: 'calls' }))
    }
  }
  const [mine, theirs] = [await article(ours, PHOTOS, 1_000), await article(plain, PHOTOS, 1_000)]
  const drafts = [
    await numberOfCalls(ours, saving(ours, mine.id)),
    await numberOfCalls(plain, saving(plain, theirs.id)),
  ] as const
  rows.push(row('save a draft: database calls', ...drafts, { rivalName, unit: 'calls', limit: 1 }))
  await ours.app.stop()
  await plain.app.stop()
  return rows
}

export default benchmark
