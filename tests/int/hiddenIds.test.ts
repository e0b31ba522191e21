import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behindTheGuard, deskOf, picture } from './helpers/documents.ts'
import { bootNewsroom, database, type BootedNewsroom, type RestFile } from './helpers/index.ts'

let app: BootedNewsroom
let consumer: Record<string, string>
/**
 * For each collection the id of a document that readers may not see, and for some a version of it.
 */
const hidden: Record<string, number | string> = {}
const versions: Record<string, number | string> = {}
let file: RestFile
let emails: string

const never = database === 'mongo' ? '0123456789abcdef01234567' : 987654

beforeAll(async () => {
  app = await bootNewsroom()
  const desk = deskOf(app)
  consumer = await app.as('consumer')
  await app.as('editor')
  emails = 'editor@newsroom.test'
  file = await picture()
  const make = { articles: desk.article, photos: desk.photo, sidebars: desk.sidebar }
  for (const [slug, one] of Object.entries(make)) {
    // Published and taken down: rows of this state are what hooks and rules look at first.
    const { id } = await one({ _status: 'published' })
    await behindTheGuard(app, slug, id, 'takedown.at', new Date('2020-01-01T00:00:00Z'))
    hidden[slug] = id
    const { docs } = await app.local.findVersions({ collection: slug, where: { parent: { equals: id } } })
    versions[slug] = docs[0]?.id ?? 0
  }
  hidden.pages = (
    await app.local.create({ collection: 'pages', data: { locale: 'zh-Hant', title: '本地' } })
  ).id
  hidden.users = await app.idOf('editor')
  hidden['gate-decisions'] = (await app.local.find({ collection: 'gate-decisions' })).docs[0]?.id ?? 0
  const job = {
    taskSlug: 'schedulePublish',
    input: {},
    queue: 'later',
    waitUntil: '2090-01-01T00:00:00.000Z',
  }
  hidden['payload-jobs'] = (await app.local.create({ collection: 'payload-jobs', data: job })).id
  const document = { relationTo: 'articles', value: hidden.articles }
  const user = { relationTo: 'users', value: hidden.users }
  const lock = await app.local.create({ collection: 'payload-locked-documents', data: { document, user } })
  hidden['payload-locked-documents'] = lock.id
})
afterAll(() => app?.stop())

const slugs = [
  'articles',
  'photos',
  'sidebars',
  'pages',
  'users',
  'gate-decisions',
  'payload-jobs',
  'payload-locked-documents',
]

type Ask = (slug: string, id: unknown) => [string, string, { body?: unknown; file?: RestFile }?]

/** Every route that takes an id of a document. */
const routes: [string, Ask][] = [
  ['read', (slug, id) => ['GET', `/${slug}/${String(id)}`]],
  ['read as a draft', (slug, id) => ['GET', `/${slug}/${String(id)}?draft=true&trash=true&depth=2`]],
  ['read with data', (slug, id) => ['GET', `/${slug}/${String(id)}?data={"title":"x"}`]],
  ['may do', (slug, id) => ['POST', `/${slug}/access/${String(id)}`]],
  ['may do with data', (slug, id) => ['POST', `/${slug}/access/${String(id)}`, { body: { headline: 'x' } }]],
  ['change', (slug, id) => ['PATCH', `/${slug}/${String(id)}`, { body: { headline: 'x' } }]],
  ['change as a draft', (slug, id) => ['PATCH', `/${slug}/${String(id)}?draft=true`, { body: { alt: 'x' } }]],
  ['publish', (slug, id) => ['PATCH', `/${slug}/${String(id)}`, { body: { _status: 'published' } }]],
  [
    'trash',
    (slug, id) => ['PATCH', `/${slug}/${String(id)}`, { body: { deletedAt: '2026-01-01T00:00:00.000Z' } }],
  ],
  ['another file', (slug, id) => ['PATCH', `/${slug}/${String(id)}`, { body: {}, file }]],
  [
    'a crop',
    (slug, id) => ['PATCH', `/${slug}/${String(id)}?uploadEdits[crop][x]=1`, { body: { focalX: 1 } }],
  ],
  [
    'change many',
    (slug, id) => ['PATCH', `/${slug}?where[id][equals]=${String(id)}`, { body: { headline: 'x' } }],
  ],
  ['delete', (slug, id) => ['DELETE', `/${slug}/${String(id)}`]],
  ['delete many', (slug, id) => ['DELETE', `/${slug}?where[id][equals]=${String(id)}`]],
  ['copy', (slug, id) => ['POST', `/${slug}/${String(id)}/duplicate`]],
  [
    'restore a version',
    (slug, id) => ['POST', `/${slug}/versions/${String(id === never ? id : (versions[slug] ?? id))}`],
  ],
  [
    'read a version',
    (slug, id) => ['GET', `/${slug}/versions/${String(id === never ? id : (versions[slug] ?? id))}`],
  ],
  ['find', (slug, id) => ['GET', `/${slug}?where[id][equals]=${String(id)}`]],
  ['find near', (slug, id) => ['GET', `/${slug}?where[id][in]=${String(id)}`]],
  ['count', (slug, id) => ['GET', `/${slug}/count?where[id][equals]=${String(id)}`]],
  ['print', (slug, id) => ['GET', `/${slug}/${String(id)}/page.pdf`]],
  ['preview', (slug, id) => ['GET', `/${slug}/${String(id)}/preview`]],
  ['preview a form', (slug, id) => ['POST', `/${slug}/${String(id)}/preview`, { body: {} }]],
  ['check', (slug, id) => ['GET', `/newsroom/check/${slug}/${String(id)}`]],
  ['where used', (slug, id) => ['GET', `/newsroom/where-used/${slug}/${String(id)}`]],
  ['approve', (slug, id) => ['POST', `/newsroom/approve/${slug}/${String(id)}`, { body: {} }]],
  ['is approved', (slug, id) => ['GET', `/newsroom/approve/${slug}/${String(id)}`]],
  [
    'take down',
    (slug, id) => ['POST', `/newsroom/takedown/${slug}/${String(id)}`, { body: { reason: 'x' } }],
  ],
  ['release', (slug, id) => ['POST', `/newsroom/release/${slug}/${String(id)}`, { body: { reason: 'x' } }]],
  ['dismiss', (_slug, id) => ['POST', `/newsroom/refused-schedules/${String(id)}/dismiss`]],
  ['preferences', (slug, id) => ['GET', `/payload-preferences/collection-${slug}-${String(id)}`]],
]

describe.each([
  ['nobody in particular', () => ({})],
  ['a consumer', () => ({ as: consumer })],
] as const)('%s', (_, who) => {
  describe.each(routes)('asks to %s and', (_name, route) => {
    it.each(slugs)(
      'gets the same answer for a hidden id in %s as for one that never existed',
      async (slug) => {
        const [of, ofNever] = await Promise.all(
          [hidden[slug], never].map(async (id) => {
            const [method, path, more] = route(slug, id)
            const answer = await app.rest(method, path, { ...more, ...who() })
            // A route that does not exist repeats the path.
            return [
              answer.status,
              answer.text.replaceAll(String(id), 'ID').replaceAll(String(versions[slug]), 'ID'),
            ]
          }),
        )
        expect(of).toEqual(ofNever)
        expect(of?.[0]).toBeLessThan(500)
      },
    )
  })

  it('learns no permission on a hidden document by GraphQL', async () => {
    const names: [string, string][] = [
      ['Article', 'articles'],
      ['Photo', 'photos'],
      ['Sidebar', 'sidebars'],
      ['Page', 'pages'],
      ['User', 'users'],
      ['GateDecision', 'gate-decisions'],
    ]
    for (const [name, slug] of names) {
      const ask = (id: unknown) =>
        app.graphql(`{ docAccess${name}(id: ${JSON.stringify(id)}) { read { permission } } }`, who())
      const of = await ask(hidden[slug])
      expect(of, name).toEqual(await ask(never))
      expect(of.errors[0]?.status, name).toBe(404)
    }
  })

  it('cannot learn from the login whether a user exists', async () => {
    const ask = (path: string, email: string) =>
      app.rest('POST', `/users/${path}`, { body: { email, password: 'x' } })
    for (const path of ['login', 'forgot-password']) {
      const [known, unknown] = [await ask(path, emails), await ask(path, 'nobody@newsroom.test')]
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    }
  })
})

it('readers still learn what they may do with a public document', async () => {
  const source = await deskOf(app).source()
  expect((await app.rest('POST', `/sources/access/${source.id}`)).status).toBe(200)
  const own = await app.rest('POST', `/users/access/${await app.idOf('consumer')}`, { as: consumer })
  expect(own.status).toBe(200)
})
