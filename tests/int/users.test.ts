import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'
import type { Role } from '../../src/index.ts'

let app: BootedNewsroom
beforeAll(async () => {
  app = await bootNewsroom()
})
afterAll(() => app?.stop())

const rolesOf = async (id: number | string) => (await app.local.findByID({ collection: 'users', id })).roles
const password = 'only-for-these-tests'

describe('roles', () => {
  it.each<Role>(['admin', 'editor', 'reporter', 'layout', 'consumer'])(
    'are not given by %s to themselves, by REST or by GraphQL',
    async (role) => {
      const as = await app.as(role)
      const id = await app.idOf(role)
      await app.rest('PATCH', `/users/${id}`, { as, body: { roles: ['admin', 'editor'] } })
      await app.rest('PATCH', `/users?where[id][equals]=${id}`, { as, body: { roles: ['admin', 'editor'] } })
      const mutation = `mutation { updateUser(id: ${JSON.stringify(id)}, data: { roles: [admin, editor] }) { id } }`
      await app.graphql(mutation, { as })
      expect(await rolesOf(id)).toEqual([role])
    },
  )

  it('are given to others by an administrator, and by nobody else', async () => {
    const id = await app.idOf('layout')
    await app.rest('PATCH', `/users/${id}`, {
      as: await app.as('editor'),
      body: { roles: ['layout', 'admin'] },
    })
    expect(await rolesOf(id)).toEqual(['layout'])
    await app.rest('PATCH', `/users/${id}`, {
      as: await app.as('admin'),
      body: { roles: ['layout', 'reporter'] },
    })
    expect(await rolesOf(id)).toEqual(['layout', 'reporter'])
  })

  it('cannot be set by a user who makes an account', async () => {
    const body = { email: 'new@newsroom.test', password, roles: ['admin'] }
    for (const as of [{}, await app.as('consumer'), await app.as('reporter'), await app.as('editor')]) {
      expect((await app.rest('POST', '/users', { as, body })).status).toBe(403)
    }
    expect((await app.rest('POST', '/users/first-register', { body })).status).toBe(403)
    const made = await app.rest('POST', '/users', { as: await app.as('admin'), body })
    expect(made.status, made.text).toBe(201)
  })
})

describe('somebody with an account', () => {
  it('changes their own name and password, and nobody else’s', async () => {
    const as = await app.as('reporter')
    const own = await app.rest('PATCH', `/users/${await app.idOf('reporter')}`, {
      as,
      body: { name: '新名' },
    })
    expect(own.body.doc?.name).toBe('新名')
    const other = await app.rest('PATCH', `/users/${await app.idOf('editor')}`, {
      as,
      body: { name: '別人' },
    })
    expect(other.status).toBe(403)
  })

  it('is seen by staff; a consumer sees only themselves, and nobody without a login sees anybody', async () => {
    await app.idOf('editor')
    const listed = async (as: Record<string, string>) =>
      (await app.rest('GET', '/users?limit=100', { as })).body.docs?.map(({ email }) => email)
    expect(await listed(await app.as('reporter'))).toContain('editor@newsroom.test')
    expect(await listed(await app.as('consumer'))).toEqual(['consumer@newsroom.test'])
    expect(await listed({})).toBeUndefined()
  })
})

describe('a consumer', () => {
  const key = 'c0a8f2de-1111-4222-8333-444455556666'

  it('is known by an API key, and by no wrong one', async () => {
    const data = { enableAPIKey: true, apiKey: key }
    await app.local.update({ collection: 'users', id: await app.idOf('consumer'), data })
    const me = async (secret: string) =>
      (await app.rest<{ user: RestDoc | null }>('GET', '/users/me', { as: app.apiKey('users', secret) })).body
        .user
    expect(await me(key)).toMatchObject({ email: 'consumer@newsroom.test' })
    expect(await me(key.replace('c0a8', 'c0a9'))).toBeNull()
  })

  it('does not enter the admin; staff do', async () => {
    const enters = async (as: Record<string, string>) =>
      (await app.rest<{ canAccessAdmin?: boolean }>('GET', '/access', { as })).body.canAccessAdmin ?? false
    expect(await enters(await app.as('consumer'))).toBe(false)
    expect(await enters(app.apiKey('users', key))).toBe(false)
    for (const role of ['admin', 'editor', 'reporter', 'layout'] as const) {
      expect(await enters(await app.as(role))).toBe(true)
    }
  })
})

describe('logging in', () => {
  const login = (email: string, secret: string) =>
    app.rest('POST', '/users/login', { body: { email, password: secret } })

  it('is locked after five wrong passwords, for the right one too, until an administrator unlocks it', async () => {
    const email = 'forgetful@newsroom.test'
    await app.local.create({ collection: 'users', data: { email, password, roles: ['reporter'] } })
    for (let attempt = 0; attempt < 5; attempt++) expect((await login(email, 'wrong')).status).toBe(401)
    expect((await login(email, password)).status).toBe(401)
    const unlock = (as: Record<string, string>) => app.rest('POST', '/users/unlock', { as, body: { email } })
    expect((await unlock(await app.as('editor'))).status).toBe(403)
    expect((await unlock(await app.as('admin'))).status).toBe(200)
    expect((await login(email, password)).status).toBe(200)
  })

  it('answers a wrong password like an account that does not exist', async () => {
    const wrong = await login('admin@newsroom.test', 'wrong')
    const nobody = await login('nobody@newsroom.test', 'wrong')
    expect([nobody.status, nobody.text]).toEqual([wrong.status, wrong.text])
  })
})
