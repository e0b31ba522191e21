import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPayloadRequest, type Where } from 'payload'
import type { Role } from '../../../src/index.ts'
import { guardOf } from '../../../src/gate/guard/Guarded.ts'
import { photoIn, p } from '../../../src/story/build.ts'
import { fromBlocks } from '../../../src/story/stored/lexical/fromBlocks.ts'
import { countsIds, type RestDoc } from '../helpers/index.ts'
import { requestFor } from '../helpers/rest.ts'
import { good } from './documents.ts'
import { bootWorld, type World } from './world.ts'

/** A schedule approves what stood when it was set: every way to change that, and every way to set one or call it off. */
let world: World
let reporter: Record<string, string>

beforeAll(async () => {
  world = await bootWorld()
  reporter = await world.app.as('reporter')
})
afterAll(() => world?.app.stop())

type Id = number | string
const jobsSlug = 'payload-jobs'
const soon = () => new Date(Date.now() + 3_600_000)

interface Setting {
  type?: 'publish' | 'unpublish'
  by?: Role
  locale?: string
  at?: Date
  collection?: string
}

async function schedule(id: Id, { type = 'publish', by = 'editor', locale, at, collection }: Setting = {}) {
  const user = { relationTo: 'users', value: await world.app.idOf(by) }
  const doc = { relationTo: collection ?? 'articles', value: String(id) }
  const input = { type, doc, user, ...(locale && { locale }) }
  const job = await world.app.payload.jobs.queue({
    task: 'schedulePublish',
    input,
    ...(at && { waitUntil: at }),
  } as never) // typed by the app's own tasks
  return (job as { id: Id }).id
}
const run = (id: Id) => world.app.payload.jobs.runByID({ id, silent: true })
const send = (method: string, path: string, body: object = {}, as = reporter) =>
  world.app.rest(method, path, { as, body })

/** A draft of the reporter's that could be published as it is. */
async function draft(more: object = {}): Promise<RestDoc> {
  const body = { ...good('articles', world, 'zh-Hant', 'mark'), ...more }
  const { body: answer, text } = await send('POST', '/articles?draft=true', body)
  if (!answer.doc) throw new Error(text)
  return answer.doc
}
const isPublic = async (slug: string, id: Id) =>
  (await world.app.rest('GET', `/${slug}/${id}`)).status === 200
const linesOf = async (id: Id, slug = 'articles') => {
  const where: Where = {
    and: [{ subjectId: { equals: String(id) } }, { subjectCollection: { equals: slug } }],
  }
  const { docs } = await world.app.local.find({ collection: 'gate-decisions', where, sort: 'at', limit: 0 })
  return docs
}
const outcomesOf = async (id: Id) => (await linesOf(id)).map(({ outcome }) => outcome)
interface Listed {
  docs: { id: string; title: string; error: string; findings: { rule: string; message: string }[] }[]
}
const listed = async (id: Id) => {
  const as = { ...world.editor, 'Accept-Language': 'zh-TW' }
  const { body } = await world.app.rest<Listed>('GET', '/newsroom/refused-schedules', { as })
  return body.docs.find((one) => one.id === String(id))
}

describe('what was changed after its time was set', () => {
  const change = (query: string, body: object) => (id: Id) => send('PATCH', `/articles/${id}${query}`, body)
  const changes: Record<string, (id: Id) => Promise<unknown>> = {
    'by a reporter': change('?draft=true', { headline: '換過的標題' }),
    'by a reporter without saying that it is a draft': change('', { headline: '換過的標題' }),
    'by an autosave': change('?draft=true&autosave=true', { headline: '換過的標題' }),
    'in a field of no words': change('?draft=true', { section: 'world' }),
    'in its byline': change('?draft=true', { byline: [{ name: '別人', role: 'reporter' }] }),
    'in another locale': change('?draft=true&locale=en', { headline: 'Other words' }),
    'by many at once': (id) =>
      send('PATCH', `/articles?where[id][equals]=${id}&draft=true`, { deck: '新的' }),
    'by GraphQL': (id) =>
      world.app.graphql(
        `mutation { updateArticle(id: ${JSON.stringify(id)}, draft: true, data: { deck: "新的" }) { id } }`,
        { as: reporter },
      ),
    'by an editor as well': (id) =>
      send('PATCH', `/articles/${id}?draft=true`, { headline: '編輯改的' }, world.editor),
    'by server code': (id) =>
      world.app.local.update({ collection: 'articles', id, data: { headline: '換過的' }, draft: true }),
    'by a restored version': async (id) => {
      const { docs } = await world.app.local.findVersions({
        collection: 'articles',
        where: { parent: { equals: id } },
        sort: 'createdAt',
      })
      return send('POST', `/articles/versions/${docs[0]?.id}?draft=true`)
    },
  }

  it.each(Object.keys(changes))('is refused when due: %s', async (how) => {
    const { id } = await draft({ headline: '最初的標題' })
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '看過的標題' })
    const job = await schedule(id)
    await changes[how]?.(id)
    await run(job)
    expect(await isPublic('articles', id)).toBe(false)
    const found = await listed(id)
    expect(found?.findings.map(({ rule }) => rule)).toEqual(['schedule-changed'])
    expect((await outcomesOf(id)).slice(-2)).toEqual(['scheduled', 'refused'])
  })

  it('says what changed, from what to what', async () => {
    const { id } = await draft({ headline: '看過的標題' })
    const job = await schedule(id)
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '換過的標題', section: 'world' })
    await run(job)
    const message = (await listed(id))?.findings[0]?.message ?? ''
    for (const words of ['標題', '版別', '看過的標題', '換過的標題']) expect(message).toContain(words)
  })

  it('goes out when it was only saved again, or changed back', async () => {
    const { id } = await draft({ headline: '看過的標題' })
    const job = await schedule(id)
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '換過的標題' })
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '看過的標題' })
    await run(job)
    expect(await isPublic('articles', id)).toBe(true)
  })

  it('goes out once it is scheduled anew', async () => {
    const { id } = await draft()
    const job = await schedule(id)
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '換過的標題' })
    await run(job)
    await run(await schedule(id))
    expect(await isPublic('articles', id)).toBe(true)
    expect(await listed(id)).toBeUndefined()
  })

  it('is refused when a draft photo or box that goes out with it was changed, added or taken back', async () => {
    const { desk, app } = world
    const storedId = (text: string) => (countsIds ? Number(text) : text)
    const owner = await app.idOf('reporter')
    const changesOfLinked: ((photo: Id, box: Id) => Promise<unknown>)[] = [
      (photo) => send('PATCH', `/photos/${photo}?draft=true`, { caption: '換過的圖說' }),
      (photo) => send('PATCH', `/photos/${photo}?draft=true`, { photographer: '別人' }),
      (_, box) => send('PATCH', `/sidebars/${box}?draft=true`, { title: '換過的題目' }),
    ]
    for (const alter of changesOfLinked) {
      const photo = await desk.photo({ owner })
      const box = await desk.sidebar({ owner })
      for (const [slug, { id }] of [
        ['photos', photo],
        ['sidebars', box],
      ] as const)
        await app.local.update({ collection: slug, id, data: { owner }, draft: true })
      const { id } = await draft({
        body: fromBlocks([p('園圃開了。'), photoIn(String(photo.id))], { storedId }),
        sidebars: [box.id],
      })
      const job = await schedule(id)
      const answer = await alter(photo.id, box.id)
      expect(answer).toMatchObject({ status: 200 })
      await run(job)
      expect(await isPublic('articles', id)).toBe(false)
      expect((await listed(id))?.findings[0]?.rule).toBe('schedule-changed')
      expect(await isPublic('photos', photo.id)).toBe(false)
    }
  })

  it('takes its drafts along when they are as they were', async () => {
    const box = await world.desk.sidebar()
    const { id } = await draft({ sidebars: [box.id] })
    await run(await schedule(id))
    expect(await isPublic('articles', id)).toBe(true)
    expect(await isPublic('sidebars', box.id)).toBe(true)
  })

  it('in a photo or a box by itself is refused as well', async () => {
    for (const [collection, field] of [
      ['photos', 'caption'],
      ['sidebars', 'title'],
    ] as const) {
      const make = { photos: world.desk.photo, sidebars: world.desk.sidebar }[collection]
      const { id } = await make()
      const job = await schedule(id, { collection })
      await world.app.local.update({ collection, id, data: { [field]: '換過的' }, draft: true })
      await run(job)
      expect(await isPublic(collection, id)).toBe(false)
    }
  })

  it('counts only in the locale that goes out, where that is one', async () => {
    const { id } = await draft()
    const job = await schedule(id, { locale: 'zh-Hant' })
    await send('PATCH', `/articles/${id}?draft=true&locale=en`, { headline: 'Half a headline' })
    await run(job)
    expect(await isPublic('articles', id)).toBe(true)
    const other = await draft()
    const second = await schedule(other.id, { locale: 'zh-Hant' })
    await send('PATCH', `/articles/${other.id}?draft=true`, { headline: '換過的標題' })
    await run(second)
    expect(await isPublic('articles', other.id)).toBe(false)
  })

  it('over a public article leaves that as it was', async () => {
    const { id } = await draft({ headline: '已公開的' })
    await send('PATCH', `/articles/${id}`, { _status: 'published' }, world.editor)
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '看過的新稿' }, world.editor)
    const job = await schedule(id)
    await send('PATCH', `/articles/${id}?draft=true`, { headline: '擅自改的' })
    await run(job)
    expect((await world.app.rest('GET', `/articles/${id}`)).body.headline).toBe('已公開的')
  })

  it('is nothing to refuse when readers have it already', async () => {
    const { id } = await draft()
    const job = await schedule(id)
    await send('PATCH', `/articles/${id}`, { headline: '編輯自己發布的', _status: 'published' }, world.editor)
    await run(job)
    expect(await listed(id)).toBeUndefined()
    expect((await world.app.rest('GET', `/articles/${id}`)).body.headline).toBe('編輯自己發布的')
  })
})

describe('a schedule itself', () => {
  const inner = () => guardOf(world.app.payload).inner

  it('is carried out only as it was set', async () => {
    const reporterIs = { relationTo: 'users', value: await world.app.idOf('reporter') }
    const admin = { relationTo: 'users', value: await world.app.idOf('admin') }
    const alterations = [
      (input: object) => ({ input: { ...input, locale: 'en' } }),
      (input: object) => ({ input: { ...input, user: admin } }),
      (input: object) => ({ input: { ...input, user: reporterIs } }),
      (input: object) => ({ input: { ...input, user: null } }),
      () => ({ waitUntil: new Date(Date.now() - 60_000).toISOString() }),
    ]
    for (const alter of alterations) {
      const { id } = await draft()
      const job = await schedule(id, { at: soon() })
      const where = { id: { equals: job } }
      const stored = await inner().findOne<RestDoc>({ collection: jobsSlug, where })
      // A job’s input is typed by the app’s own tasks.
      await inner().updateOne({ collection: jobsSlug, id: job, data: { ...alter(stored?.input as object) } })
      await run(job)
      expect(await isPublic('articles', id)).toBe(false)
      expect((await listed(id))?.findings[0]?.rule).toBe('schedule-altered')
    }
  })

  it('without an approval in the ledger, as of a version before, is refused with that reason', async () => {
    const { id } = await draft()
    const user = { relationTo: 'users', value: await world.app.idOf('editor') }
    const input = { type: 'publish', doc: { relationTo: 'articles', value: String(id) }, user }
    const data = { taskSlug: 'schedulePublish', input, queue: 'default' }
    const made = await inner().create({ collection: jobsSlug, data })
    // A job’s input is typed by the app’s own tasks.
    await run((made as { id: Id }).id)
    expect(await isPublic('articles', id)).toBe(false)
    expect((await listed(id))?.findings[0]?.rule).toBe('schedule-unapproved')
  })

  it('is refused when the user who set it may no longer publish', async () => {
    const { id } = await draft()
    const { app } = world
    const password = 'only-for-these-tests'
    const data = { email: 'leaving@newsroom.test', password, roles: ['editor'] }
    const setter = await app.local.create({ collection: 'users', data })
    const input = {
      type: 'publish',
      doc: { relationTo: 'articles', value: String(id) },
      user: { relationTo: 'users', value: setter.id },
    }
    // A job’s input is typed by the app’s own tasks.
    const job = (await app.payload.jobs.queue({ task: 'schedulePublish', input } as never)) as { id: Id }
    await app.local.update({ collection: 'users', id: setter.id, data: { roles: ['reporter'] } })
    await run(job.id)
    expect(await isPublic('articles', id)).toBe(false)
    expect(await listed(id)).toBeDefined()
  })

  it('of an article that was never published is listed by its headline', async () => {
    const made = await send('POST', '/articles?draft=true&autosave=true', {})
    const id = made.body.doc?.id ?? 0
    await send('PATCH', `/articles/${id}?draft=true&autosave=true`, { headline: '從未發布的稿' })
    await run(await schedule(id))
    expect((await listed(id))?.title).toBe('從未發布的稿')
  })

  it('stands in the ledger with who set it and what was approved', async () => {
    const { id } = await draft()
    await schedule(id, { at: soon() })
    const [line] = (await linesOf(id)).slice(-1)
    expect(line).toMatchObject({ outcome: 'scheduled' })
    expect(String(line?.who)).toContain('editor@newsroom.test')
  })
})

describe('through the admin’s own server function', () => {
  const asked = async (as: Record<string, string>) => {
    const request = await requestFor('POST', 'http://localhost/admin', { as, body: {} })
    return createPayloadRequest({ config: world.app.config, payloadInstanceCacheKey: keyOf(), request })
  }
  // The requests of `rest` know the key of the booted newsroom; ours takes its Payload afterwards.
  const keyOf = () => 'newsroom-schedules'
  const call = async (as: Record<string, string>, args: object) => {
    const req = await asked(as)
    // A job’s input is typed by the app’s own tasks.
    return schedulePublishHandler({ ...args, req } as never)
  }
  const jobsOf = async (id: Id) => {
    const where = { 'input.doc.value': { equals: String(id) } }
    return (await world.app.payload.db.find<RestDoc>({ collection: jobsSlug, where, limit: 0 })).docs
  }
  const doc = (id: Id) => ({ relationTo: 'articles', value: String(id) })

  it.each(['reporter', 'layout'] as const)('a %s sets none and calls none off', async (role) => {
    const as = await world.app.as(role)
    const { id } = await draft()
    for (const type of ['publish', 'unpublish'])
      expect(
        await call(as, { type, date: soon(), doc: doc(id) }).catch((error: unknown) => ({ error })),
      ).toHaveProperty('error')
    expect(await jobsOf(id)).toEqual([])
    const job = await schedule(id, { at: soon() })
    expect(await call(as, { deleteID: job }).catch((error: unknown) => ({ error }))).toHaveProperty('error')
    expect(await jobsOf(id)).toHaveLength(1)
    expect(await outcomesOf(id)).toEqual(['scheduled'])
  })

  it('an editor does both, and the ledger has a line for each', async () => {
    const { id } = await draft()
    expect(await call(world.editor, { type: 'publish', date: soon(), doc: doc(id) })).not.toHaveProperty(
      'error',
    )
    const [job] = await jobsOf(id)
    expect(await call(world.editor, { deleteID: job?.id })).not.toHaveProperty('error')
    expect(await jobsOf(id)).toEqual([])
    const lines = await linesOf(id)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['scheduled', 'canceled'])
    for (const { who } of lines) expect(String(who)).toContain('editor@newsroom.test')
  })
})

describe('a schedule that is called off', () => {
  const ways: Record<string, (id: Id, job: Id) => Promise<unknown>> = {
    'by the Local API': (_, job) => world.app.local.delete({ collection: jobsSlug, id: job }),
    'by the Local API, of many': (_, job) =>
      world.app.local.delete({ collection: jobsSlug, where: { id: { equals: job } } }),
    'by the queue': (_, job) => world.app.payload.jobs.cancelByID({ id: job }),
    'by the queue, of many': (_, job) => world.app.payload.jobs.cancel({ where: { id: { equals: job } } }),
    'in the database': (_, job) =>
      world.app.payload.db.deleteOne({ collection: jobsSlug, where: { id: { equals: job } } }),
    'by a takedown': (id) =>
      send('POST', `/newsroom/takedown/articles/${id}`, { reason: '撤稿' }, world.editor),
  }
  it.each(Object.keys(ways))('has its line in the ledger: %s', async (how) => {
    const { id } = await draft()
    const job = await schedule(id, { at: soon() })
    await ways[how]?.(id, job)
    expect(await outcomesOf(id)).toContain('canceled')
    expect(await listed(id)).toBeUndefined()
  })

  it('is never called off by a reporter who removes the draft', async () => {
    const { id } = await draft()
    const job = await schedule(id)
    const deletedAt = new Date().toISOString()
    expect((await send('PATCH', `/articles/${id}`, { deletedAt })).status).toBe(403)
    await send('PATCH', `/articles?where[id][equals]=${id}`, { deletedAt })
    await run(job)
    expect(await isPublic('articles', id)).toBe(true)
  })

  it('leaves none behind that runs', async () => {
    const { id } = await draft()
    await run(await schedule(id))
    expect(await outcomesOf(id)).toEqual(['scheduled', 'cleared'])
  })
})
