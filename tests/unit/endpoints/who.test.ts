import { Forbidden, type CollectionConfig, type Endpoint } from 'payload'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../../src/endpoints/index.ts'
import { pageEndpoints } from '../../../src/endpoints/pages/index.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'
import { roles } from '../../../src/options/roles.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { requestTo } from '../helpers/requestTo.ts'

const options = resolveOptions({})
const pages: CollectionConfig[] = [{ slug: 'pages', fields: [] }]
const root = endpoints(options, pages)
const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`
const everyRoute = [...root, ...pageEndpoints(options).map((one) => ({ ...one, path: `/pages${one.path}` }))]

/** Who may ask what (`design.md`, "Reading", and `docs`): the roles of the newsroom, no others. */
const allowed: Record<string, readonly string[]> = {
  'get /newsroom/check/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'post /newsroom/check/:collection': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/preview/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/usage': ['admin', 'editor'],
  'post /newsroom/takedown/:collection/:id': ['admin', 'editor'],
  'post /newsroom/release/:collection/:id': ['admin', 'editor'],
  'get /newsroom/where-used/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/day': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/rows': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/standing/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/compare/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'get /newsroom/refused-schedules': ['admin', 'editor', 'reporter', 'layout'],
  'post /newsroom/refused-schedules/:job/dismiss': ['admin', 'editor', 'reporter', 'layout'],
  'post /newsroom/import/page-text': ['admin', 'editor', 'reporter'],
  'post /newsroom/import/page-pdf': ['admin', 'editor', 'reporter'],
  'post /newsroom/import/page-pdf/picture': ['admin', 'editor', 'reporter'],
  'post /newsroom/approve/:collection/:id': ['admin', 'editor'],
  'get /newsroom/approve/:collection/:id': ['admin', 'editor', 'reporter', 'layout'],
  'get /pages/:id/page.pdf': ['admin', 'editor', 'layout'],
  'get /pages/:id/page.idml': ['admin', 'editor', 'layout'],
  'get /pages/:id/pictures.zip': ['admin', 'editor', 'layout'],
  'get /pages/:id/page.json': ['admin', 'editor', 'layout'],
  'get /pages/:id/preview': ['admin', 'editor', 'layout'],
  'post /pages/:id/preview': ['admin', 'editor', 'layout'],
}

const isOfReaders = (path: string) => /^\/(?:stories|feeds|newsroom\/(?:openapi\.json|docs))/u.test(path)
const staffs = everyRoute.filter(({ path }) => !isOfReaders(path))

/** What somebody is answered; whatever comes after the question who asks counts as let in. */
async function isLetIn(route: Pick<Endpoint, 'handler'>, user: Record<string, unknown> | null) {
  const { payload, database } = guardedPayload()
  const routeParams = { collection: 'articles', id: '1', job: '1' }
  try {
    await route.handler(requestTo(payload, { user, routeParams }))
  } catch (error) {
    if (error instanceof Forbidden) return false
  }
  expect(database.writes()).toEqual([])
  return true
}

describe('the newsroom’s own routes', () => {
  it('are those that say who may ask them, beside those of readers', () => {
    expect(staffs.map(nameOf).sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each(staffs.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
    const letIn = await Promise.all(
      roles.map(async (role) => ((await isLetIn(route, { id: 1, roles: [role] })) ? [role] : [])),
    )
    expect(letIn.flat()).toEqual(allowed[name])
    for (const nobody of [null, { id: 1 }, { id: 1, roles: null }, { id: 1, roles: ['Editor'] }])
      expect([nobody, await isLetIn(route, nobody)]).toEqual([nobody, false])
  })

  it('go by the app’s own tests of its users', async () => {
    const who: NewsroomOptions = { who: { mayPublish: (user) => user?.role === 'chief' } }
    const [takedown] = endpoints(resolveOptions(who)).filter(({ path }) => path.includes('takedown'))
    if (!takedown) throw new Error('There is no takedown.')
    expect(await isLetIn(takedown, { id: 1, role: 'chief' })).toBe(true)
    expect(await isLetIn(takedown, { id: 1, roles: ['admin'] })).toBe(false)
  })

  it('are each there once', () => {
    const names = everyRoute.map(nameOf)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('have no import where there is nothing to import into', () => {
    const none = resolveOptions({ slugs: { articles: false, photos: false, sidebars: false } })
    expect(endpoints(none).map(({ path }) => path)).not.toContainEqual(
      expect.stringContaining('/newsroom/import/'),
    )
  })
})
