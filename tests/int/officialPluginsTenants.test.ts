import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deskOf } from './helpers/documents.ts'
import type { RestAnswer, RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

/** Two papers in one app, each with its own sources. */
const { app } = await openNewsroom({}, (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []),
    { slug: 'tenants', fields: [{ name: 'name', type: 'text' }], admin: { useAsTitle: 'name' } },
  ],
  plugins: [
    multiTenantPlugin({
      collections: { articles: {}, photos: {}, sidebars: {}, sources: {}, pages: {} },
    }),
    ...(config.plugins ?? []),
  ],
}))

const word = () => `詞${randomUUID().slice(0, 8)}`
const live = { _status: 'published' }

/** A paper: its tenant, its editor, and what it has. */
async function paper(name: string) {
  const tenant = (await app.local.create({ collection: 'tenants', data: { name } })).id
  const [email, password] = [`${name}@papers.test`, 'only-for-these-tests']
  const user = await app.local.create({
    collection: 'users',
    data: { email, password, name: `${name} editor`, roles: ['editor'], tenants: [{ tenant }] },
  })
  // What the desk makes belongs to the paper.
  const create = app.local.create.bind(app.local)
  const local: typeof app.local = {
    ...app.local,
    create: (args) => create({ ...args, data: { tenant, ...args.data } }),
  }
  const desk = deskOf({ ...app, local })
  const source = await desk.source({ name: `${name}社` })
  const as = await app.login('users', email, password)
  return { name, tenant, user, desk, source, as }
}

const [harbour, island] = [await paper('harbour'), await paper('island')]
const photo = await island.desk.photo({ caption: word() })
const headline = word()
const draft = await island.desk.article({ headline, photos: [{ photo: photo.id }] })
const shown = await island.desk.article({ headline: word(), ...live })
const page = await app.local.create({
  collection: 'pages',
  data: {
    tenant: island.tenant,
    locale: 'zh-Hant',
    title: word(),
    items: [{ kind: 'article', article: draft.id }],
  },
})
const secrets = [headline, String(photo.caption), String(page.title), String(island.source.name)]
const secretsIn = ({ text }: RestAnswer<unknown>) => secrets.filter((one) => text.includes(one))

type Ask = [string, string, { body?: unknown }?]
const of = ({ id }: RestDoc) => String(id)

/** Every route by which staff look at, or act on, a document. */
const asks: Ask[] = [
  ['GET', '/articles?draft=true&limit=0'],
  ['GET', '/photos?draft=true&limit=0'],
  ['GET', '/sources?limit=0'],
  ['GET', '/pages?limit=0'],
  ['GET', '/gate-decisions?limit=0'],
  ['GET', `/articles/${of(draft)}?draft=true`],
  ['GET', `/articles/versions?where[parent][equals]=${of(draft)}`],
  ['GET', `/newsroom/check/articles/${of(draft)}`],
  ['GET', `/newsroom/preview/articles/${of(draft)}`],
  ['GET', `/newsroom/standing/articles/${of(draft)}`],
  ['GET', `/newsroom/compare/articles/${of(shown)}`],
  ['GET', `/newsroom/approve/articles/${of(draft)}`],
  ['POST', `/newsroom/approve/articles/${of(draft)}`, { body: {} }],
  ['GET', `/newsroom/where-used/photos/${of(photo)}`],
  ['GET', `/newsroom/where-used/sources/${of(island.source)}`],
  ['GET', `/newsroom/rows?of=articles:${of(draft)},photos:${of(photo)},pages:${of(page)}&ready=1`],
  ['GET', '/newsroom/day'],
  ['GET', '/newsroom/refused-schedules'],
  ['GET', `/pages/${of(page)}/page.json?proof=1`],
  ['GET', `/pages/${of(page)}/preview`],
  ['POST', `/pages/${of(page)}/preview`, { body: { data: {} } }],
  ['POST', '/newsroom/check/articles', { body: { id: draft.id, data: {} } }],
  ['POST', '/newsroom/check/articles', { body: { data: { headline: 'x', photos: [{ photo: photo.id }] } } }],
]

describe('plugin-multi-tenant: of two papers in one app', () => {
  it.each(asks)('neither learns of the other’s drafts and sources by %s %s', async (method, path, more) => {
    const theirs = await app.rest(method, path, { as: harbour.as, ...more })
    expect(secretsIn(theirs)).toEqual([])
    expect(theirs.status).toBeLessThan(500)
  })

  it('each reads in the ledger of its own', async () => {
    const lines = async (as: Record<string, string>) =>
      (await app.rest('GET', '/gate-decisions?limit=0', { as })).body.docs?.map(
        ({ subjectCollection, subjectId }) => `${String(subjectCollection)}:${String(subjectId)}`,
      ) ?? []
    const line = `articles:${shown.id}`
    expect(await lines(island.as)).toContain(line)
    expect(await lines(harbour.as)).not.toContain(line)
    expect(await lines(await app.as('consumer'))).toEqual([])
  })

  it('each sees its own by the same ways', async () => {
    const own = await Promise.all(
      asks.map(([method, path, more]) => app.rest(method, path, { as: island.as, ...more })),
    )
    for (const [at, { status, text }] of own.entries())
      expect([200, 400, 409, 501], `${asks[at]?.join(' ')} ${text}`).toContain(status)
    expect(new Set(own.flatMap(secretsIn))).toEqual(new Set(secrets))
  })

  it.each([
    ['takes down', 'POST', (id: string) => `/newsroom/takedown/articles/${id}`, { reason: 'x' }],
    ['releases', 'POST', (id: string) => `/newsroom/release/articles/${id}`, { reason: 'x' }],
    ['changes', 'PATCH', (id: string) => `/articles/${id}`, { headline: 'x' }],
    ['publishes', 'PATCH', (id: string) => `/articles/${id}`, live],
    ['deletes', 'DELETE', (id: string) => `/articles/${id}`, {}],
  ] as const)('neither %s what is the other’s', async (_, method, path, body) => {
    for (const { id } of [shown, draft]) {
      const answer = await app.rest(method, path(String(id)), { as: harbour.as, body })
      expect([403, 404], answer.text).toContain(answer.status)
    }
    expect((await app.rest('GET', `/articles/${shown.id}`)).body).toMatchObject({ headline: shown.headline })
    expect((await app.rest('GET', `/articles/${draft.id}`)).status).toBe(404)
  })

  it.each([
    ['a photo in its list', async () => ({ photos: [{ photo: photo.id }] })],
    [
      'a photo in its text',
      async () => {
        const { body } = await harbour.desk.words()
        const { root } = body as { root: { children: unknown[] } }
        const block = {
          type: 'block',
          version: 2,
          format: '',
          fields: { id: 'b1', blockType: 'photo', photo: photo.id },
        }
        return { body: { root: { ...root, children: [...root.children, block] } } }
      },
    ],
    ['a source', async () => ({ attribution: { form: 'report', sources: [island.source.id] } })],
  ] as const)('neither publishes %s of the other’s with a story of its own', async (_, linking) => {
    const data = { ...(await harbour.desk.words({ headline: word() })), ...(await linking()) }
    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      const answer = await app.rest('POST', `/articles${query}`, {
        as: harbour.as,
        body: { ...data, tenant: harbour.tenant, ...(query === '' && live) },
      })
      expect(answer.status, answer.text).toBe(400)
      expect(secretsIn(answer)).toEqual([])
    }
    const own = await harbour.desk.article()
    const changed = await app.rest('PATCH', `/articles/${own.id}?draft=true`, {
      as: harbour.as,
      body: await linking(),
    })
    expect(changed.status, changed.text).toBe(400)
    expect((await app.rest('GET', `/photos/${photo.id}`)).status).toBe(404)
  })

  it('neither prints the other’s story on a page of its own', async () => {
    const items = [{ kind: 'article', article: draft.id }]
    const own = await app.local.create({
      collection: 'pages',
      data: { tenant: harbour.tenant, locale: 'zh-Hant', title: word() },
    })
    for (const [method, path, body] of [
      ['POST', '/pages', { tenant: harbour.tenant, locale: 'zh-Hant', items }],
      ['PATCH', `/pages/${own.id}`, { items }],
      ['POST', `/pages/${own.id}/preview`, { data: { items } }],
    ] as const) {
      const answer = await app.rest(method, path, { as: harbour.as, body })
      expect([400, 404], answer.text).toContain(answer.status)
      expect(secretsIn(answer)).toEqual([])
    }
  })

  it('neither gives the other a story, and an editor of both may', async () => {
    const { id } = await harbour.desk.article({ headline: word(), ...live })
    const moved = await app.rest('PATCH', `/articles/${id}`, {
      as: harbour.as,
      body: { tenant: island.tenant },
    })
    expect(moved.status).toBe(400)
    expect(await app.local.findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({
      tenant: harbour.tenant,
    })
  })

  it('publishes through the gate what is its own, and readers get both', async () => {
    const bare = await harbour.desk.article({ attribution: { form: 'report', sources: [] } })
    const refused = await app.rest('PATCH', `/articles/${bare.id}`, { as: harbour.as, body: live })
    expect(refused.status).toBe(400)
    const whole = await harbour.desk.article({
      headline: word(),
      attribution: { form: 'report', sources: [harbour.source.id] },
      photos: [{ photo: (await harbour.desk.photo()).id }],
    })
    const cleared = await app.rest('PATCH', `/articles/${whole.id}`, { as: harbour.as, body: live })
    expect(cleared.status, cleared.text).toBe(200)
    const { text } = await app.rest('GET', '/stories?limit=100')
    expect(text).toContain(String(whole.headline))
    expect(text).toContain(String(shown.headline))
    expect(secrets.slice(0, 3).filter((one) => text.includes(one))).toEqual([])
  })

  it('keeps what a colleague of both linked, when one of them saves', async () => {
    const story = await harbour.desk.article({ headline: word(), photos: [{ photo: photo.id }] })
    const answer = await app.rest('PATCH', `/articles/${story.id}?draft=true`, {
      as: harbour.as,
      body: { headline: word(), photos: [{ photo: photo.id }] },
    })
    expect(answer.status, answer.text).toBe(200)
  })
})
