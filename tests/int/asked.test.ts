import { readFile } from 'node:fs/promises'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicPaths } from '../../src/access/asked/publicPaths.ts'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { behindTheGuard, deskOf, type Desk } from './helpers/documents.ts'
import { bootNewsroom, type BootedNewsroom, type RestAnswer } from './helpers/index.ts'

let app: BootedNewsroom
let desk: Desk
let consumer: Record<string, string>
let editor: Record<string, string>
let sourceKey: unknown

beforeAll(async () => {
  app = await bootNewsroom()
  desk = deskOf(app)
  consumer = await app.as('consumer')
  editor = await app.as('editor')
  const source = await desk.source()
  sourceKey = source.key
  const photo = await desk.photo({ _status: 'published', caption: '被下架的圖說' })
  await desk.article({
    _status: 'published',
    slug: 'asked',
    attribution: { form: 'report', sources: [source.id] },
    photos: [{ photo: photo.id, caption: '只屬於那張圖' }],
  })
  await behindTheGuard(app, 'photos', photo.id, 'takedown.at', new Date('2020-01-01T00:00:00Z'))
})
afterAll(() => app?.stop())

const readers = [
  ['nobody in particular', () => ({})],
  ['a consumer', () => ({ as: consumer })],
] as const

/** What no reader's answer shows as it is stored, by collection. */
const hidden: [string, string][] = [
  ...[
    'photos',
    'photos.caption',
    'photos.caption.zh-Hant',
    'photos.photo',
    'photos.photo.id',
    'photos.photo.caption',
    'photos.id',
    'sidebars',
    'sidebars.title',
    'body',
    'body.root.children.text',
    'owner',
    'owner.email',
    'takedown',
    'takedown.at',
    'takedown.reason',
    'approved.hash',
    'linkedAssets',
    'mentions.text',
    'review',
    'deletedAt',
    'creditLine',
    'version.headline',
    'parent',
    'latest',
    'attribution.sources.nothing',
    'byline.source.deletedAt',
    'headline.xx',
    'nothing',
    'stillMissing',
    '__proto__',
    'constructor',
  ].map((path): [string, string] => ['articles', path]),
  ...['iptc', 'iptc.creditLine', 'attributionFor', 'mentions.reason', 'owner', 'takedown.by'].map(
    (path): [string, string] => ['photos', path],
  ),
  // Readers see those of a derivative.
  ...['filename', 'url', 'filesize', 'width', 'height', 'mimeType'].map((path): [string, string] => [
    'photos',
    path,
  ]),
  ...['body', 'owner.name', 'takedown.at', 'linkedAssets'].map((path): [string, string] => [
    'sidebars',
    path,
  ]),
]

const open: [string, string, string, string][] = [
  ['articles', 'headline', 'like', '園圃'],
  ['articles', 'headline.zh-Hant', 'like', '園圃'],
  ['articles', 'slug', 'equals', 'asked'],
  ['articles', 'id', 'exists', 'true'],
  ['articles', '_status', 'equals', 'published'],
  ['articles', 'firstPublishedAt', 'greater_than', '2020-01-01'],
  ['articles', 'attribution.form', 'in', 'report,compiled'],
  ['articles', 'revision', 'equals', '1'],
  ['photos', 'caption', 'exists', 'false'],
  ['photos', 'sizes.webJpeg.width', 'greater_than', '0'],
  ['sources', 'name', 'exists', 'true'],
]

/** The same question in every form that Payload takes. */
const forms: [string, (path: string) => string][] = [
  ['plain', (path) => `where[${path}][exists]=true`],
  ['nested names', (path) => `where[${path.replaceAll('.', '__')}][equals]=1`],
  ['within or', (path) => `where[or][0][headline][equals]=x&where[or][1][${path}][like]=x`],
  ['within and in or', (path) => `where[or][0][and][0][${path}][not_equals]=x`],
  ['AND', (path) => `where[AND][0][${path}][in]=1`],
  ['JSON', (path) => `where=${encodeURIComponent(JSON.stringify({ or: [{ [path]: { like: 'x' } }] }))}`],
  ['an order', (path) => `sort=-${path}`],
  ['a second order', (path) => `sort=createdAt,${path}`],
  ['an order in a list', (path) => `sort[0]=createdAt&sort[1]=${path}`],
]

const isRefused = ({ status, body }: RestAnswer, path: string) => {
  const message = body.errors?.[0]?.message ?? ''
  expect([status, message]).toEqual([400, expect.stringContaining(`"${path.replaceAll('__', '.')}"`)])
}

describe.each(readers)('%s', (_, who) => {
  const ask = (path: string) => app.rest('GET', path, { ...who(), headers: { 'accept-language': 'en' } })

  it.each(hidden)(
    'is refused a query of %s by %s in every form, and the answer names the path',
    async (slug, path) => {
      for (const [form, query] of forms) {
        // Payload's parser leaves these two names out of a query; as JSON and in an order they
        // arrive.
        if (/^(?:__proto__|constructor)$/u.test(path) && !form.includes('JSON') && !form.includes('order'))
          continue
        const answer = await ask(`/${slug}?${query(path === '__proto__' ? 'x__proto__' : path)}`)
        if (path === '__proto__') expect(answer.status, form).toBe(400)
        else isRefused(answer, path)
        if (!form.includes('order'))
          expect((await ask(`/${slug}/count?${query(path)}`)).status, form).toBe(400)
      }
    },
  )

  it.each(open)('may ask %s by %s %s', async (slug, path, operator, value) => {
    const query = `where[${path}][${operator}]=${encodeURIComponent(value)}`
    for (const route of [`/${slug}?${query}`, `/${slug}/count?${query}`, `/${slug}?sort=${path}`]) {
      const answer = await ask(route)
      expect(answer.status, answer.text).toBe(200)
    }
    const posted = await app.rest('POST', `/${slug}`, {
      ...who(),
      headers: {
        'X-Payload-HTTP-Method-Override': 'GET',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: query,
    })
    expect(posted.status, posted.text).toBe(200)
  })

  it('may ask by a source, and what it is called', async () => {
    const found = await ask(`/articles?where[attribution.sources.key][equals]=${String(sourceKey)}`)
    expect(found.body.docs?.map(({ slug }) => slug)).toEqual(['asked'])
  })

  it('is given the list of paths that a query may use', async () => {
    const { body } = await ask('/articles?where[photos.caption][like]=x')
    const message = body.errors?.[0]?.message ?? ''
    for (const path of ['id', 'headline', 'attribution.sources.key', 'firstPublishedAt'])
      expect(message).toContain(path)
    expect(message).not.toMatch(/takedown|owner|linkedAssets|mentions|photos\.photo/u)
  })

  it.each(['photos.caption', 'body', 'owner'])('may not send a condition on %s as a body', async (path) => {
    for (const [type, body] of [
      ['application/x-www-form-urlencoded', `where[${path}][exists]=true`],
      ['application/x-www-form-urlencoded', `where[or][0][${path}][like]=x`],
    ] as const) {
      const headers = {
        'X-Payload-HTTP-Method-Override': 'GET',
        'content-type': type,
        'accept-language': 'en',
      }
      isRefused(await app.rest('POST', '/articles', { ...who(), headers, body }), path)
      isRefused(await app.rest('POST', '/articles/count', { ...who(), headers, body }), path)
    }
  })

  it.each([
    '{ Articles(where: { photos__caption: { like: "x" } }) { totalDocs } }',
    '{ Articles(where: { OR: [{ photos__photo: { exists: true } }] }) { totalDocs } }',
    '{ Articles(where: { AND: [{ OR: [{ sidebars: { exists: true } }] }] }) { totalDocs } }',
    '{ Articles(where: { body: { like: "x" } }) { totalDocs } }',
    '{ Articles(where: { takedown__reason: { exists: true } }) { totalDocs } }',
    '{ Articles(where: { mentions__text: { exists: true } }) { totalDocs } }',
    '{ Articles(sort: "photos.caption") { totalDocs } }',
    '{ Articles(sort: "headline,-owner") { totalDocs } }',
    '{ countArticles(where: { linkedAssets: { exists: true } }) { totalDocs } }',
    '{ Photos(where: { iptc: { exists: true } }) { totalDocs } }',
    '{ Photos(where: { filename: { exists: true } }) { totalDocs } }',
    '{ Sidebars(where: { body: { exists: true } }) { totalDocs } }',
  ])('may not ask %s', async (query) => {
    const { data, errors } = await app.graphql(query, who())
    expect(errors[0]?.status, JSON.stringify({ data, errors })).toBe(400)
  })

  it('asks GraphQL by what is public', async () => {
    const query = `{ Articles(where: { AND: [{ slug: { equals: "asked" } }] }, sort: "-firstPublishedAt") { totalDocs } }`
    expect((await app.graphql<{ Articles: unknown }>(query, who())).data?.Articles).toEqual({ totalDocs: 1 })
  })

  it('gets no caption of a hidden photo by selecting it without its photo', async () => {
    for (const select of [
      'select[photos][caption]=true',
      'select[photos][photo]=false',
      'select[photos][id]=false',
      'select[headline]=true&select[photos][caption]=true',
      'select[photos]=true',
      'select[sidebars]=false&select[photos][photo]=false',
    ]) {
      const answer = await ask(`/articles?${select}&depth=0`)
      expect([answer.status, answer.text.includes('只屬於那張圖')], select).toEqual([200, false])
    }
    const { data } = await app.graphql('{ Articles(select: true) { docs { photos { caption } } } }', who())
    expect(JSON.stringify(data)).not.toContain('只屬於那張圖')
  })

  it('gets a document as it is stored, whatever it sends as one', async () => {
    const { body } = await ask('/articles?where[slug][equals]=asked')
    const id = body.docs?.[0]?.id
    const data = encodeURIComponent(JSON.stringify({ headline: '冒充的標題' }))
    const answer = await ask(`/articles/${id}?data=${data}`)
    expect(answer.text).not.toContain('冒充的標題')
  })

  it.each([
    'pages',
    'gate-decisions',
    'payload-jobs',
    'payload-locked-documents',
    'payload-preferences',
    'payload-kv',
  ])('neither reads nor asks %s', async (slug) => {
    // Preferences are had by their key alone: `count` is one.
    const count = slug === 'payload-preferences' ? '' : '/count'
    for (const query of ['', '?where[id][exists]=true', '?where[or][0][id][equals]=1', count, '?sort=id']) {
      expect([403, 404]).toContain((await ask(`/${slug}${query}`)).status)
    }
  })

  it('learns of no user but itself', async () => {
    const answer = await ask('/users?where[email][exists]=true')
    const emails = (answer.body.docs ?? []).map(({ email }) => email)
    expect(emails).toEqual(answer.status === 403 ? [] : ['consumer@newsroom.test'])
    for (const path of ['salt', 'hash', 'apiKeyIndex', 'sessions.id', 'resetPasswordToken', 'loginAttempts'])
      expect([400, 403]).toContain((await ask(`/users?where[${path}][exists]=true`)).status)
  })
})

describe('staff', () => {
  it.each(['photos.caption', 'photos.photo', 'sidebars', 'owner', 'deletedAt', 'linkedAssets', 'filename'])(
    'ask by %s as they like',
    async (path) => {
      const slug = path === 'filename' ? 'photos' : 'articles'
      const answer = await app.rest('GET', `/${slug}?where[${path}][exists]=true&sort=${path}`, {
        as: editor,
      })
      expect(answer.status, answer.text).toBe(200)
    },
  )
})

const beneath = {
  source: ['id', 'name', 'key', 'kind', 'retiredFrom', 'createdAt', 'updatedAt'],
  size: ['url', 'width', 'height', 'mimeType', 'filesize', 'filename'],
}

/** The paths that the document writes as one, `credits.*`. */
function behind(path: string): string[] {
  const [, before] = /^(.+)\.\*$/u.exec(path) ?? []
  if (before === undefined) return path === 'sizes' ? [] : [path]
  return beneath[before.startsWith('sizes.') ? 'size' : 'source'].map((name) => `${before}.${name}`)
}

describe('docs/reading.md', () => {
  it.each(['articles', 'photos', 'sidebars', 'sources'] as const)(
    'lists what readers may ask %s by',
    async (slug) => {
      const text = await readFile(new URL('../../docs/reading.md', import.meta.url), 'utf8')
      const [, after = ''] = text.split(`### ${slug}\n`)
      const [section = ''] = after.split(/\n##/u)
      const listed = [...section.matchAll(/`([^`]+)`/gu)].flatMap(([, path = '']) => behind(path))
      // Payload's own request, of nobody: its type wants the newsroom's generated types.
      const req = (await createLocalReq({ user: undefined }, app.payload)) as PayloadRequest
      const paths = await publicPaths(req, defaultSlugs, slug satisfies string as CollectionSlug)
      expect(listed.toSorted()).toEqual(paths.toSorted())
    },
  )
})
