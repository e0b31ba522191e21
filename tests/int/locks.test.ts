import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/index.ts'
import { deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/index.ts'

type Id = number | string
const slug = 'payload-locked-documents'

let app: BootedNewsroom
let desk: Desk
beforeAll(async () => {
  // With a collection that is no news, which anybody with a login may lock.
  app = await bootNewsroom({}, (config) => ({
    ...config,
    collections: [...(config.collections ?? []), { slug: 'notes', fields: [{ name: 'text', type: 'text' }] }],
  }))
  desk = deskOf(app)
})
afterAll(() => app?.stop())

const nameOf = async (role: Role) => ({ relationTo: 'users', value: await app.idOf(role) })
const known = new Map<Role, Promise<Record<string, string>>>()
/** Each logs in once: a login is slow on purpose. */
const headersOf = (role: Role) => {
  const found = known.get(role) ?? app.as(role)
  known.set(role, found)
  return found
}
const send = async (role: Role, method: string, path: string, body?: object) =>
  app.rest(method, path, { as: await headersOf(role), ...(body && { body }) })
const locksOf = async (id: Id) => {
  const where = { 'document.value': { equals: id } }
  const { docs } = await app.local.find({ collection: slug, where, depth: 0 })
  return docs.filter(({ document }) => JSON.stringify(document).includes('articles'))
}
/** A lock of something that is no news, as a consumer may make one. */
const harmless = async (body: object) => {
  const made = await send('consumer', 'POST', `/${slug}`, { user: await nameOf('consumer'), ...body })
  expect(made.status, made.text).toBe(201)
  return made.body.doc?.id ?? 0
}

describe('a consumer', () => {
  const starts = {
    'a global': async () => ({ globalSlug: 'nothing' }),
    'a note': async () => {
      const { id } = await app.local.create({ collection: 'notes', data: { text: 'a' } })
      return { document: { relationTo: 'notes', value: id } }
    },
    nothing: async () => ({}),
  }
  const turns: Record<string, (lock: Id, article: object) => Promise<unknown>> = {
    'by id': (lock, document) => send('consumer', 'PATCH', `/${slug}/${lock}`, { document }),
    'by id, with a global beside it': (lock, document) =>
      send('consumer', 'PATCH', `/${slug}/${lock}`, { document, globalSlug: 'nothing' }),
    'among many': (lock, document) =>
      send('consumer', 'PATCH', `/${slug}?where[id][equals]=${lock}`, { document }),
    'in two steps': async (lock, document) => {
      await send('consumer', 'PATCH', `/${slug}/${lock}`, { document: null, globalSlug: 'nothing' })
      return send('consumer', 'PATCH', `/${slug}/${lock}`, { document, globalSlug: null })
    },
    'as a copy': (lock, document) => send('consumer', 'POST', `/${slug}/${lock}/duplicate`, { document }),
    'in an editor’s name': async (lock, document) =>
      send('consumer', 'PATCH', `/${slug}/${lock}`, { document, user: await nameOf('editor') }),
    'by GraphQL': async (lock, document) => {
      // A polymorphic relation holds the id in `value`.
      const { value } = document as { value: Id }
      const mutation = `mutation { updatePayloadLockedDocument(id: ${JSON.stringify(lock)},
        data: { document: { relationTo: articles, value: ${JSON.stringify(value)} } }) { id } }`
      return app.graphql(mutation, { as: await headersOf('consumer') })
    },
    'by server code with her rights': async (lock, document) => {
      const user = { ...(await app.local.findByID({ collection: 'users', id: await app.idOf('consumer') })) }
      return app.local.update({
        collection: slug,
        id: lock,
        data: { document },
        user: { ...user, collection: 'users' },
        overrideAccess: false,
      })
    },
  }

  it.each(Object.keys(turns))('does not turn a lock into one of an article: %s', async (how) => {
    for (const start of Object.values(starts)) {
      const { id } = await desk.article()
      const lock = await harmless(await start())
      const document = { relationTo: 'articles', value: id }
      const answer = await turns[how]?.(lock, document).catch((error: unknown) => error)
      expect(await locksOf(id), JSON.stringify(answer)).toEqual([])
      const saved = await send('editor', 'PATCH', `/articles/${id}?draft=true`, { headline: '編輯改的' })
      expect(saved.status, saved.text).toBe(200)
    }
  })

  it('makes no lock of an article, in no user’s name and with no other values', async () => {
    const { id } = await desk.article()
    const document = { relationTo: 'articles', value: id }
    for (const user of [await nameOf('consumer'), await nameOf('editor')])
      for (const more of [{}, { globalSlug: 'nothing' }])
        expect((await send('consumer', 'POST', `/${slug}`, { document, user, ...more })).status).toBe(403)
    expect(await locksOf(id)).toEqual([])
  })

  it('locks in nobody else’s name', async () => {
    const body = { globalSlug: 'nothing', user: await nameOf('editor') }
    expect((await send('consumer', 'POST', `/${slug}`, body)).status).toBe(403)
    const lock = await harmless({ globalSlug: 'nothing' })
    const change = { user: await nameOf('editor') }
    expect((await send('consumer', 'PATCH', `/${slug}/${lock}`, change)).status).toBe(403)
  })
})

describe('staff', () => {
  it('lock the documents they have open, in their own name, and take locks over from each other', async () => {
    const { id } = await desk.article()
    const body = { document: { relationTo: 'articles', value: id }, user: await nameOf('reporter') }
    const forged = await send('reporter', 'POST', `/${slug}`, { ...body, user: await nameOf('admin') })
    expect(forged.status).toBe(403)
    const made = await send('reporter', 'POST', `/${slug}`, body)
    expect(made.status, made.text).toBe(201)
    const path = `/${slug}/${made.body.doc?.id}`
    expect((await send('editor', 'PATCH', path, { user: await nameOf('editor') })).status).toBe(200)
  })

  it('an editor breaks any lock, and then saves', async () => {
    const { id } = await desk.article()
    const document = { relationTo: 'articles', value: id }
    const made = await send('reporter', 'POST', `/${slug}`, { document, user: await nameOf('reporter') })
    const save = () => send('editor', 'PATCH', `/articles/${id}?draft=true`, { headline: '編輯改的' })
    expect((await save()).status).toBe(423)
    expect((await send('editor', 'DELETE', `/${slug}/${made.body.doc?.id}`)).status).toBe(200)
    expect((await save()).status).toBe(200)
  })
})
