import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroom } from '../../src/index.ts'
import { bootPayload, type Booted } from './helpers/boot.ts'
import { callsOf, counting, type Calls } from './helpers/counting.ts'
import { deskOf, type Desk } from './helpers/documents.ts'

interface Side {
  app: Booted
  calls: Calls
  desk: Desk
}

async function side(gate: ReturnType<typeof newsroom>[]): Promise<Side> {
  const calls: Calls = { made: [] }
  const app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins: [counting(calls), ...gate],
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }))
  return { app, calls, desk: deskOf(app) }
}

let ours: Side
let plain: Side

beforeAll(async () => {
  ours = await side([newsroom()])
  plain = await side([])
})
afterAll(async () => {
  await ours?.app.stop()
  await plain?.app.stop()
})
const photosOf = async ({ desk }: Side, number: number, data = {}) => {
  const made = []
  for (let one = 0; one < number; one++) made.push({ photo: (await desk.photo(data)).id })
  return made
}

const update = ({ app, calls }: Side, id: number | string, data: object, draft = false) =>
  callsOf(calls, () => app.local.update({ collection: 'articles', id, data: { ...data }, draft, depth: 0 }))

/**
 * The clock is stopped, because the register of sources is reread at most once a second, and a slow
 * machine would read it more often.
 */
async function stopped<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date() })
  try {
    return await work()
  } finally {
    vi.useRealTimers()
  }
}

const publish = (to: Side, id: number | string): Promise<string[]> =>
  stopped(() => update(to, id, { _status: 'published' }))

const less = (calls: readonly string[], others: readonly string[]): string[] => {
  const left = [...calls]
  for (const other of others) if (left.includes(other)) left.splice(left.indexOf(other), 1)
  return left
}

/** What the gate adds to a publication of an article with so many public photos. */
async function addedFor(number: number): Promise<string[]> {
  const published = async (to: Side) => {
    const photos = await photosOf(to, number, { _status: 'published' })
    const article = await to.desk.article({ photos })
    return publish(to, article.id)
  }
  return less(await published(ours), await published(plain))
}

describe('what the gate asks of the database', () => {
  it('is nothing to save a draft', async () => {
    const saved = (to: Side) =>
      stopped(async () => {
        const article = await to.desk.article({ photos: await photosOf(to, 2) })
        return update(to, article.id, { deck: '園圃共二十格' }, true)
      })
    expect(await saved(ours)).toEqual(await saved(plain))
  })

  it('is the same to publish with one photo and with thirty', async () => {
    const one = await addedFor(1)
    expect(one).toEqual([
      'findOne articles',
      'findOne payload-kv',
      'find photos',
      'create gate-decisions',
      // What readers get is kept ready in the same unit of work, so that a million readings ask one
      // question each: what was kept before, what is kept now, and a line that says what changed.
      'find kept-stories',
      'create kept-stories',
      'create story-changes',
    ])
    expect(await addedFor(30)).toEqual(one)
  })

  it('is no more to judge thirty drafts that go out with it than one', async () => {
    const reads = async (number: number) => {
      const article = await ours.desk.article({ photos: await photosOf(ours, number) })
      const calls = await publish(ours, article.id)
      // The write of each one reads it for its links, on MongoDB, where a row does not have the
      // fields that are empty.
      return calls.filter((call) => call.startsWith('find') && call !== 'findOne photos')
    }
    expect(await reads(30)).toEqual(await reads(1))
  })
})
