import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setImmediate as others } from 'node:timers/promises'
import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NODE_FLAGS } from '../../scripts/lib/node-flags.mjs'
import { bundledScript } from './helpers/bundledScript.ts'
import { deskOf, type Desk } from './helpers/documents.ts'
import { createClient } from './helpers/libsql.ts'
import { bootNewsroom, database, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

const many = Array.from({ length: 32 }, (_, n) => n)
const onSqlite = database === 'sqlite'

let app: BootedNewsroom
let desk: Desk

/**
 * A hook that writes twice more for every save: once in the save's request, once without a request.
 */
const writeMore: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { create } = req.payload
  const note = (text: string) => ({ collection: 'notes' as never, data: { text } as never })
  await create.call(req.payload, { ...note(`${doc.id} in its request`), req })
  await create.call(req.payload, note(`${doc.id} apart`))
  return doc
}

beforeAll(async () => {
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: [
      ...(config.collections ?? []).map((one) =>
        one.slug === 'sidebars' ? { ...one, hooks: { afterChange: [writeMore] } } : one,
      ),
      { slug: 'notes', fields: [{ name: 'text', type: 'text' }] },
    ],
  }))
  desk = deskOf(app)
})
afterAll(() => app?.stop())

/** The database as a second connection sees it, without the memory of this process. */
async function readBack(ids: (number | string)[]): Promise<{ headline: unknown; status: unknown }[]> {
  const second = createClient({ url: `file:${join(app.folder, 'test.db')}` })
  const { rows } = await second.execute(
    `SELECT l.headline AS headline, a._status AS status FROM articles a
     JOIN articles_locales l ON l._parent_id = a.id AND l._locale = 'zh-Hant' WHERE a.id IN (${ids.join(',')})`,
  )
  second.close()
  return rows.map(({ headline, status }) => ({ headline, status }))
}

const sorted = (values: unknown[]) => values.map(String).sort()

// Of SQLite alone: on MongoDB writers of one moment may conflict, and Payload leaves it to them to
// try again.
describe.runIf(onSqlite)('thirty-two at once, on SQLite', () => {
  it('saves all succeed and are all there afterwards', async () => {
    const made = await Promise.all(many.map((n) => desk.article({ headline: `同時建立 ${n}` })))
    const saved = await Promise.all(
      made.map(({ id }, n) =>
        app.local.update({ collection: 'articles', id, data: { headline: `同時儲存 ${n}` } }),
      ),
    )
    expect(saved).toHaveLength(32)
    const back = await readBack(made.map(({ id }) => id))
    expect(sorted(back.map(({ headline }) => headline))).toEqual(sorted(many.map((n) => `同時儲存 ${n}`)))
  })

  it('publishes all succeed and are all there afterwards, each with its credit', async () => {
    const made = await Promise.all(many.map((n) => desk.article({ headline: `同時發布 ${n}` })))
    await Promise.all(
      made.map(({ id }) => app.local.update({ collection: 'articles', id, data: { _status: 'published' } })),
    )
    const back = await readBack(made.map(({ id }) => id))
    expect(back).toHaveLength(32)
    expect(new Set(back.map(({ status }) => status))).toEqual(new Set(['published']))
    for (const { id } of made) {
      const { body } = await app.rest('GET', `/articles/${id}?depth=0`)
      // REST answers a read of one document with the document itself.
      expect((body as unknown as RestDoc).attribution).toMatchObject({ sources: [expect.anything()] })
    }
  })

  it('of one article leave it published, and count one publication for each that was not refused with 409', async () => {
    const { id } = await desk.article()
    const outcomes = await Promise.allSettled(
      many
        .slice(0, 8)
        .map(() => app.local.update({ collection: 'articles', id, data: { _status: 'published' } })),
    )
    // A rejection’s reason has the type that turns every check off.
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    for (const reason of refused) expect(reason).toMatchObject({ name: 'Conflict', status: 409 })
    const now = await app.local.findByID({ collection: 'articles', id })
    expect(now).toMatchObject({ _status: 'published', revision: 8 - refused.length })
    expect(refused.length).toBeLessThan(8)
  })

  it('that want the same slug: one gets it, the others are refused with the reason, and later saves succeed', async () => {
    const data = await desk.words({ slug: 'wanted-by-all' })
    const as = await app.as('editor')
    const answers = await Promise.all(
      many.slice(0, 8).map(() => app.rest('POST', '/articles?draft=true', { as, body: data })),
    )
    const granted = answers.filter(({ status }) => status === 201)
    expect(granted).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer !== granted[0])) {
      expect(status).toBe(400)
      expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['slug'])
    }
    await expect(desk.article({ headline: '之後照常' })).resolves.toMatchObject({ headline: '之後照常' })
  })

  it('whose hooks write more, with and without their request, all finish', async () => {
    const boxes = await Promise.all(many.slice(0, 8).map(() => desk.sidebar({ _status: 'published' })))
    const { docs } = await app.local.find({ collection: 'notes', limit: 100 })
    expect(sorted(docs.map(({ text }) => text))).toEqual(
      sorted(boxes.flatMap(({ id }) => [`${id} in its request`, `${id} apart`])),
    )
  })
})

describe('somebody who reads meanwhile', () => {
  it('never sees a credited article without its credits, in any locale', async () => {
    const sources = [await desk.source(), await desk.source(), await desk.source()]
    const ids = sources.map(({ id }) => id)
    const { id } = await desk.article({
      _status: 'published',
      attribution: { form: 'compiled', sources: ids },
      byline: [{ name: '記者甲' }, { name: '記者乙' }],
    })
    const torn: unknown[] = []
    const read = async () => {
      const { status, body } = await app.rest<RestDoc>('GET', `/articles/${id}?depth=0`)
      // JSON, of which the test says what it expects.
      const { headline, byline, attribution } = body as { [name: string]: unknown; byline?: unknown[] }
      const { sources: seen = [] } = (attribution ?? {}) as { sources?: unknown[] }
      if (status !== 200 || !headline || byline?.length !== 2 || seen.length !== 3) torn.push(body)
    }
    const readOn = async () => {
      for (const _ of many.slice(0, 4)) await read()
    }
    for (const n of many) {
      const attribution = { form: 'compiled', sources: ids }
      const data = { headline: `改了 ${n} 次`, attribution, _status: 'published' }
      const write = app.local.update({ collection: 'articles', id, data })
      await Promise.all([write, readOn(), readOn()])
    }
    expect(torn).toEqual([])
  })
})

describe.runIf(onSqlite)('a second process that writes into the same SQLite file', () => {
  it('loses none of its writes, nor any of ours', async () => {
    const script = await bundledScript(new URL('helpers/secondProcess.ts', import.meta.url))
    const url = `file:${join(app.folder, 'test.db')}`
    const child = spawn(process.execPath, [...NODE_FLAGS, script, url, '8'], {
      env: { ...process.env, PAYLOAD_FORCE_DRIZZLE_PUSH: undefined, NODE_ENV: 'test' },
    })
    let output = ''
    child.stdout.on('data', (part) => (output += String(part)))
    child.stderr.on('data', (part) => (output += String(part)))
    let ended: number | null | undefined
    const done = new Promise<void>((resolve) => {
      child.once('exit', (code) => {
        ended = code
        resolve()
      })
    })
    const ours: (number | string)[] = []
    while (ended === undefined) {
      ours.push((await desk.article({ headline: `這個進程 ${ours.length}` })).id)
      await others()
    }
    await done
    expect(ended, output).toBe(0)
    const theirs = JSON.parse(/^ids (.*)$/m.exec(output)?.[1] ?? '[]') as number[] // what the script prints
    expect(theirs).toHaveLength(8)
    expect(sorted((await readBack(theirs)).map(({ headline }) => headline))).toEqual(
      sorted(theirs.map((_, n) => `另一個進程 ${n}`)),
    )
    expect(await readBack(ours)).toHaveLength(ours.length)
  })
})
