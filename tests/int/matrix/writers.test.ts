import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GatedKind } from '../../../src/options/slugs.ts'
import { picture } from '../helpers/documents.ts'
import type { RestDoc } from '../helpers/index.ts'
import { good } from './documents.ts'
import { bootWorld, type World } from './world.ts'

/**
 * Every way on which a user who may not publish could change or remove a public document: their own
 * document, which an editor published, with and without a newer draft by either of them. Whatever
 * the answer, the public row must stay as it is.
 */
let world: World
let reporter: Record<string, string>

beforeAll(async () => {
  world = await bootWorld()
  reporter = await world.app.as('reporter')
})
afterAll(() => world?.app.stop())

type Id = number | string
const kinds = ['articles', 'photos', 'sidebars'] as const satisfies readonly GatedKind[]
const graphqlNames = { articles: 'Article', photos: 'Photo', sidebars: 'Sidebar' } as const

/** The field that a reporter would change. */
const words = { articles: 'headline', photos: 'caption', sidebars: 'title' } as const

/** Who wrote the newer draft of the public document; `none`: there is none. */
const drafts = ['none', 'reporter', 'editor'] as const

async function live(kind: GatedKind, draftBy: (typeof drafts)[number]): Promise<RestDoc> {
  const { app } = world
  const body = good(kind, world, 'zh-Hant', 'mark')
  const file = kind === 'photos' ? await picture() : undefined
  const made = await app.rest('POST', `/${kind}?draft=true`, { as: reporter, body, ...(file && { file }) })
  const { doc } = made.body
  if (!doc) throw new Error(made.text)
  const published = await app.rest('PATCH', `/${kind}/${doc.id}`, {
    as: world.editor,
    body: { _status: 'published' },
  })
  expect(published.status, published.text).toBe(200)
  // A reporter cannot save a draft over a public document, so an editor saves it and makes the
  // reporter its owner.
  const change = { [words[kind]]: '新的草稿' }
  if (draftBy === 'editor')
    await app.rest('PATCH', `/${kind}/${doc.id}?draft=true`, { as: world.editor, body: change })
  if (draftBy === 'reporter') {
    await app.local.update({ collection: kind, id: doc.id, data: change, draft: true })
    await app.rest('PATCH', `/${kind}/${doc.id}?draft=true`, { as: reporter, body: change })
  }
  return doc
}

const rowOf = (kind: GatedKind, id: Id) =>
  world.app.payload.db.findOne<RestDoc>({ collection: kind, where: { id: { equals: id } } })

interface Target {
  kind: GatedKind
  id: Id
}
const deletedAt = '2026-01-01T00:00:00.000Z'
const send = (method: string, path: string, body?: object) =>
  world.app.rest(method, path, { as: reporter, ...(body && { body }) })
const one = (query: string, body: object | ((kind: GatedKind) => object)) => (at: Target) =>
  send('PATCH', `/${at.kind}/${at.id}${query}`, typeof body === 'function' ? body(at.kind) : body)
const many = (query: string, body: object | ((kind: GatedKind) => object)) => (at: Target) =>
  send(
    'PATCH',
    `/${at.kind}?where[id][equals]=${at.id}${query}`,
    typeof body === 'function' ? body(at.kind) : body,
  )
const graphql = (fields: string) => (at: Target) =>
  world.app.graphql(
    `mutation { update${graphqlNames[at.kind]}(id: ${JSON.stringify(at.id)}, ${fields}) { id } }`,
    { as: reporter },
  )
const written = (kind: GatedKind) => ({ [words[kind]]: '擅自改的' })
const user = async () => {
  const found = await world.app.payload.findByID({
    collection: 'users',
    id: await world.app.idOf('reporter'),
  } as never) // typed by the newsroom's generated types
  return { ...(found as object), collection: 'users' }
}
const local = (data: (kind: GatedKind) => object, more: object) => async (at: Target) =>
  world.app.local.update({
    collection: at.kind,
    where: { id: { equals: at.id } },
    data: { ...data(at.kind) },
    overrideAccess: false,
    user: await user(),
    ...more,
  })

const ways: Record<string, (at: Target) => Promise<unknown>> = {
  'a move to the trash': one('', { deletedAt }),
  'a move of many to the trash': many('', { deletedAt }),
  'a move of many to the trash, found by their words': (at) =>
    send('PATCH', `/${at.kind}?where[_status][not_equals]=published&where[id][in]=${at.id}`, { deletedAt }),
  'a move of many to the trash as drafts': many('&draft=true', { deletedAt }),
  'a move of many to the trash with other words': many('', (kind) => ({ ...written(kind), deletedAt })),
  'a move of many to the trash as unpublished': many('', { deletedAt, _status: 'draft' }),
  'a move of many to the trash in all locales': many('&unpublishAllLocales=true', { deletedAt }),
  'a move of many out of the trash': many('&trash=true', { deletedAt: null }),
  'a move to the trash and back': async (at) => [
    await many('', { deletedAt })(at),
    await many('&trash=true', { deletedAt: null })(at),
  ],
  'a move to the trash by GraphQL': graphql('data: { deletedAt: "2026-01-01T00:00:00.000Z" }, trash: true'),
  'a move to the trash as a draft by GraphQL': graphql(
    'data: { deletedAt: "2026-01-01T00:00:00.000Z" }, draft: true',
  ),
  'a withdrawal': one('', { _status: 'draft' }),
  'a withdrawal of many': many('', { _status: 'draft' }),
  'a withdrawal by GraphQL': graphql('data: { _status: draft }'),
  'a withdrawal in all locales': one('?unpublishAllLocales=true', {}),
  'a withdrawal of many in all locales': many('&unpublishAllLocales=true', {}),
  'a change': one('', written),
  'a change of many': many('', written),
  'a change of many as drafts': many('&draft=true', written),
  'a change by autosave': one('?draft=true&autosave=true', written),
  'a change by autosave that is no draft': one('?autosave=true', written),
  'a change of one locale': one('?draft=true&publishSpecificLocale=zh-Hant', written),
  'a change in all locales': one('?publishAllLocales=true', written),
  'a publication of the newer draft': one('', { _status: 'published' }),
  'a publication of the newer draft of many': many('&draft=true', { _status: 'published' }),
  'a restored version': async (at) => {
    const { docs } = await world.app.local.findVersions({
      collection: at.kind,
      where: { parent: { equals: at.id } },
    })
    const answers = []
    for (const { id } of docs)
      for (const query of ['', '?draft=true', '?draft=false'])
        answers.push(await send('POST', `/${at.kind}/versions/${id}${query}`, {}))
    return answers
  },
  'a deletion for good': (at) => send('DELETE', `/${at.kind}/${at.id}`),
  'a deletion of many for good': (at) => send('DELETE', `/${at.kind}?where[id][equals]=${at.id}`),
  'a deletion for good by GraphQL': (at) =>
    world.app.graphql(`mutation { delete${graphqlNames[at.kind]}(id: ${JSON.stringify(at.id)}) { id } }`, {
      as: reporter,
    }),
  'a Local move of many to the trash with her rights': local(() => ({ deletedAt }), {}),
  'a Local change of many with her rights': local(written, {}),
  'a Local change of one locale with her rights': local(written, { publishSpecificLocale: 'zh-Hant' }),
}

const withoutTime = (row: RestDoc | null) => ({ ...row, updatedAt: undefined })

describe.each(kinds)('what is public among %s, to a reporter', (kind) => {
  it.each(Object.keys(ways))('stays as it is whatever comes of %s', async (way) => {
    for (const draftBy of drafts) {
      const { id } = await live(kind, draftBy)
      const before = await rowOf(kind, id)
      const answer = await ways[way]?.({ kind, id }).catch((error: unknown) => error)
      expect(withoutTime(await rowOf(kind, id)), `${draftBy}: ${JSON.stringify(answer)}`).toEqual(
        withoutTime(before),
      )
      expect((await world.app.rest('GET', `/${kind}/${id}`)).status).toBe(200)
    }
  })
})

describe('server code inside an operation of a reporter’s', () => {
  it('has all its rights, and the operation around it does not get them', async () => {
    const { app, desk } = world
    const { id: count } = await desk.sidebar({ _status: 'published' })
    // Payload types collections by the generated types; a hook is added here, as an app may.
    const config = app.payload.collections['articles' as never] as unknown as {
      config: { hooks: { afterChange: unknown[] } }
    }
    let ran = 0
    const hook = async ({ req }: { req: unknown }) => {
      ran += 1
      await app.local.update({ collection: 'sidebars', id: count, data: { title: `第${ran}次` }, req })
    }
    config.config.hooks.afterChange.push(hook)
    try {
      const own = await send('POST', '/articles?draft=true', good('articles', world, 'zh-Hant', 'mark'))
      const { id } = await live('articles', 'reporter')
      const ids = `${own.body.doc?.id},${id}`
      ran = 0
      await send('PATCH', `/articles?where[id][in]=${ids}`, { deletedAt })
      expect(ran).toBeGreaterThan(0)
      expect((await rowOf('sidebars', count))?._status).toBe('published')
      expect((await rowOf('articles', id))?.deletedAt ?? null).toBeNull()
      expect((await rowOf('articles', own.body.doc?.id ?? 0))?.deletedAt ?? null).not.toBeNull()
    } finally {
      config.config.hooks.afterChange.splice(config.config.hooks.afterChange.indexOf(hook), 1)
    }
  })
})
