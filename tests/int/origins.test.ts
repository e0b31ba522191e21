import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, picture, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/index.ts'

/**
 * Requests that a browser with an editor's cookie sends to the newsroom: from its own pages, and
 * from pages of other sites.
 */
let app: BootedNewsroom
let desk: Desk
let cookie: string
const own = 'https://news.example'
const foreign: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'https://news.example.evil.example' },
  { Origin: 'http://news.example' },
  { Origin: 'https://news.example:8443' },
  { 'Sec-Fetch-Site': 'cross-site' },
]
const native: Record<string, string>[] = [
  { Origin: own, 'Sec-Fetch-Site': 'same-origin' },
  { 'Sec-Fetch-Site': 'same-origin' },
]

beforeAll(async () => {
  // As an app writes it, with a slash that no browser's header has.
  app = await bootNewsroom({}, (config) => ({ ...config, serverURL: `${own}/` }))
  desk = deskOf(app)
  const { Authorization: token = '' } = await app.as('admin')
  cookie = `payload-token=${token.replace('JWT ', '')}`
})
afterAll(() => app?.stop())

const send = (method: string, path: string, from: Record<string, string>, more: object = {}) =>
  app.rest(method, path, { headers: { ...from, Cookie: cookie }, ...more })

describe('a page of another site', () => {
  it.each(foreign)('writes nothing with the cookie of who is logged in (%j)', async (from) => {
    const { id } = await desk.article()
    const body = { headline: '別的網站寫的' }
    const upload = { body: { caption: '圖' }, file: await picture() }
    const tried = [
      await send('PATCH', `/articles/${id}`, from, { body }),
      await send('POST', '/articles', from, { body }),
      await send('DELETE', `/articles/${id}`, from),
      await send('PATCH', `/articles?where[id][equals]=${id}`, from, { body }),
      await send('POST', '/photos', from, upload),
      await send('POST', `/newsroom/takedown/articles/${id}`, from, { body: { reason: '撤' } }),
      await send('POST', '/users', from, { body: { email: 'x@newsroom.test', password: 'xxxxxxxx' } }),
    ]
    for (const { status } of tried) expect(status).toBeGreaterThanOrEqual(400)
    const mutation = `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { headline: "別的" }) { id } }`
    const answer = await app.graphql(mutation, { headers: { ...from, Cookie: cookie } })
    expect(answer.errors).not.toEqual([])
    const row = await app.local.findByID({ collection: 'articles', id, draft: true })
    expect(row.headline).toBe('社區園圃開放')
  })

  it.each(foreign.filter(({ Origin }) => Origin))('logs nobody in and nobody out (%j)', async (from) => {
    await app.idOf('editor')
    const body = { email: 'editor@newsroom.test', password: 'only-for-these-tests' }
    const login = await app.rest('POST', '/users/login', { headers: from, body })
    expect(login.status).toBe(403)
    expect(login.headers.get('set-cookie')).toBeNull()
    const logout = await send('POST', '/users/logout', from)
    expect(logout.status).toBeGreaterThanOrEqual(400)
    expect(logout.headers.get('set-cookie')).toBeNull()
    expect((await app.rest('POST', '/users/forgot-password', { headers: from, body })).status).toBe(403)
    const refresh = await send('POST', '/users/refresh-token', from)
    expect(refresh.headers.get('set-cookie')).toBeNull()
  })
})

describe('a page of its own', () => {
  it.each(native)('writes with the cookie (%j)', async (from) => {
    const { id } = await desk.article()
    const saved = await send('PATCH', `/articles/${id}?draft=true`, from, { body: { headline: '自己寫的' } })
    expect(saved.status, saved.text).toBe(200)
  })
})

describe('a page of its own, without a login yet', () => {
  it('logs in', async () => {
    await app.idOf('editor')
    const body = { email: 'editor@newsroom.test', password: 'only-for-these-tests' }
    for (const headers of native)
      expect((await app.rest('POST', '/users/login', { headers, body })).status).toBe(200)
  })
})

describe('a program', () => {
  it('needs no origin: its key or token says who it is', async () => {
    const { id } = await desk.article()
    const as = await app.as('editor')
    const saved = await app.rest('PATCH', `/articles/${id}?draft=true`, {
      as,
      body: { headline: '程式寫的' },
    })
    expect(saved.status, saved.text).toBe(200)
    const fromPage = { as, headers: { Origin: 'https://partner.example' }, body: { headline: '接口寫的' } }
    expect((await app.rest('PATCH', `/articles/${id}?draft=true`, fromPage)).status).toBe(200)
  })
})
