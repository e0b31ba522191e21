import { Forbidden, type Access, type Payload, type PayloadRequest, type Where } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { narrowLocks } from '../../../src/access/locks.ts'
import { resolveOptions } from '../../../src/options/options.ts'

type Data = Record<string, unknown>

interface LocksConfig {
  fields: unknown[]
  access: Record<'create' | 'read' | 'update' | 'delete', Access>
  hooks: { beforeChange: ((args: object) => unknown)[] }
}

const open: Access = ({ req }) => Boolean(req.user)
let locks: LocksConfig

beforeEach(() => {
  locks = {
    fields: [
      { name: 'document', type: 'relationship', relationTo: ['articles', 'photos', 'users', 'recipes'] },
      { name: 'globalSlug', type: 'text' },
    ],
    access: { create: open, read: open, update: open, delete: open },
    hooks: { beforeChange: [] },
  }
  // Only these members are read of Payload.
  const payload = { collections: { 'payload-locked-documents': { config: locks } } } as unknown as Payload
  narrowLocks(payload, resolveOptions({}))
})

const reporter = { id: 1, collection: 'users', roles: ['reporter'] }
const consumer = { id: 2, collection: 'users', roles: ['consumer'] }
type User = typeof reporter | null

const may = (what: keyof LocksConfig['access'], user: User, data?: Data) =>
  // Only the user is read of a request.
  locks.access[what]({ req: { user } as unknown as PayloadRequest, data })

const lockOf = (relationTo: string, user?: User): Data => ({
  document: { relationTo, value: 5 },
  ...(user && { user: { relationTo: user.collection, value: user.id } }),
})

describe('a lock', () => {
  it('of a newsroom document is made by staff alone', async () => {
    expect(await may('create', reporter, lockOf('articles', reporter))).toBe(true)
    expect(await may('create', consumer, lockOf('articles', consumer))).toBe(false)
    expect(await may('create', consumer, lockOf('photos'))).toBe(false)
    expect(await may('create', null, lockOf('recipes'))).toBe(false)
  })

  it('of what is no news is made by everybody with a login', async () => {
    expect(await may('create', consumer, lockOf('recipes', consumer))).toBe(true)
    expect(await may('create', consumer, { globalSlug: 'menu' })).toBe(true)
  })

  it.each([
    ['another user', { relationTo: 'users', value: 1 }],
    ['a user of another collection', { relationTo: 'members', value: 2 }],
    ['no user at all', null],
    ['an id alone', 2],
  ])('is not made in the name of %s', async (_, user) => {
    expect(await may('create', consumer, { ...lockOf('recipes'), user })).toBe(false)
    expect(await may('update', consumer, { ...lockOf('recipes'), user })).toBe(false)
  })

  it('is made in one’s own name whichever way the id is written', async () => {
    const user = { relationTo: 'users', value: '2' }
    expect(await may('create', consumer, { ...lockOf('recipes'), user })).toBe(true)
  })

  it('is read, changed and removed by staff wherever it is', async () => {
    for (const what of ['read', 'update', 'delete'] as const)
      expect(await may(what, reporter, lockOf('articles'))).toBe(true)
  })

  it('is read, changed and removed by others only where it is of no news', async () => {
    const where: Where = {
      or: [{ 'document.relationTo': { equals: 'recipes' } }, { globalSlug: { exists: true } }],
    }
    for (const what of ['read', 'update', 'delete'] as const) {
      expect(await may(what, consumer, {})).toEqual(where)
      expect(await may(what, null, {})).toBe(false)
    }
  })

  it('is not turned into one of a newsroom document, nor back', () => {
    const [hook] = locks.hooks.beforeChange
    const change = (user: User, data: Data, originalDoc?: Data) =>
      hook?.({ data, originalDoc, req: { user } })
    expect(() => change(consumer, lockOf('articles'), lockOf('recipes'))).toThrow(Forbidden)
    expect(() => change(consumer, lockOf('recipes'), lockOf('articles'))).toThrow(Forbidden)
    expect(change(consumer, lockOf('recipes'), lockOf('recipes'))).toEqual(lockOf('recipes'))
    expect(change(reporter, lockOf('articles'))).toEqual(lockOf('articles'))
    expect(change(null, lockOf('articles'))).toEqual(lockOf('articles'))
  })
})

it('a Payload without locks is left as it is', () => {
  // Only its collections are read.
  const payload = { collections: {} } as unknown as Payload
  expect(() => narrowLocks(payload, resolveOptions({}))).not.toThrow()
})
