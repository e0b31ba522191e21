import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'
import { describe, expect, it } from 'vitest'
import { draftsOfWriters } from '../../../src/access/draftsOfWriters.ts'
import { readableFile } from '../../../src/access/files.ts'
import { publicWhere, type Readable } from '../../../src/access/readers.ts'
import { readsOfReaders } from '../../../src/access/readsOfReaders.ts'
import { defaultWho } from '../../../src/options/roles.ts'
import { meets } from '../helpers/meets.ts'

type Row = Record<string, unknown>
const now = '2026-11-28T12:00:00.000Z'
const before = '2026-11-28T11:59:59.000Z'
const after = '2026-11-28T12:00:01.000Z'

const seen = (readable: Readable, row: Row) =>
  meets({ _status: 'published', ...row }, publicWhere(readable, now))

describe('what readers see', () => {
  it.each<[string, Row, boolean]>([
    ['published', {}, true],
    ['a draft', { _status: 'draft' }, false],
    ['without a status', { _status: undefined }, false],
    ['in the trash', { deletedAt: before }, false],
    ['taken down', { takedown: { at: before } }, false],
    ['released', { takedown: { at: null, reason: '' } }, true],
    ['under embargo', { embargoUntil: after }, false],
    ['whose embargo ends now', { embargoUntil: now }, true],
    ['whose embargo is over', { embargoUntil: before }, true],
    ['whose embargo was emptied', { embargoUntil: null }, true],
  ])('of articles, photos and boxes: one %s', (_, row, expected) => {
    for (const kind of ['articles', 'photos', 'sidebars'] as const)
      expect(seen({ kind, trash: true }, row)).toBe(expected)
  })

  it.each<[string, Row, boolean]>([
    ['whose rights ended', { usableUntil: before }, false],
    ['whose rights end now', { usableUntil: now }, true],
    ['whose rights last', { usableUntil: after }, true],
    ['for print alone', { usableIn: ['print'] }, false],
    ['for the web alone', { usableIn: ['web'] }, true],
    ['for both', { usableIn: ['print', 'web'] }, true],
    ['for no channel, which is both', { usableIn: [] }, true],
    ['that names no channel', { usableIn: undefined }, true],
  ])('of photos: one %s', (_, row, expected) => {
    expect(seen({ kind: 'photos', trash: true }, row)).toBe(expected)
  })

  it('of articles does not depend on the rights of photos', () => {
    expect(seen({ kind: 'articles', trash: true }, { usableUntil: before, usableIn: ['print'] })).toBe(true)
  })

  it('asks for no trash where a collection has none', () => {
    const text = (trash: boolean) => JSON.stringify(publicWhere({ kind: 'articles', trash }, now))
    expect(text(true)).toContain('deletedAt')
    expect(text(false)).not.toContain('deletedAt')
  })
})

describe('the file of a photo', () => {
  const asked: Where[] = []
  // Only these members are read of a request.
  const req = (docs: Row[]) =>
    ({
      payload: {
        collections: { photos: { config: { upload: { imageSizes: [{ name: 'web' }, { name: 'card' }] } } } },
        db: {
          find: async ({ where }: { where: Where }) => {
            asked.push(where)
            return { docs }
          },
        },
      },
    }) as unknown as PayloadRequest

  it('is that of the one public row which has it, original or size', async () => {
    const isPublic: Where = { _status: { equals: 'published' } }
    expect(await readableFile(req([{ id: 7 }]), 'photos', 'ferry.jpg', isPublic)).toEqual({
      id: { equals: 7 },
    })
    const [where] = asked
    if (!where) throw new Error('the database was asked')
    const row = { _status: 'published', filename: 'a.jpg', sizes: { web: { filename: 'ferry.jpg' } } }
    expect(meets(row, where)).toBe(true)
    expect(meets({ ...row, _status: 'draft' }, where)).toBe(false)
    expect(meets({ ...row, sizes: {} }, where)).toBe(false)
  })

  it('is none where no public row has it', async () => {
    expect(await readableFile(req([]), 'photos', 'ferry.jpg', {})).toBe(false)
    expect(await readableFile(req([]), 'no-such', 'ferry.jpg', {})).toBe(false)
  })
})

type HookArgs = Parameters<CollectionBeforeOperationHook>[0]
interface Call {
  operation: string
  roles?: string[]
  overrideAccess?: boolean
  args?: Row
  isPublished?: boolean
}

/** Arguments of a `beforeOperation` hook; only what is given here is read. */
const hookArgs = ({ operation, roles, overrideAccess = false, args = {}, isPublished = false }: Call) =>
  ({
    args,
    operation,
    overrideAccess,
    collection: { slug: 'articles' },
    context: {},
    req: {
      user: roles ? { id: 1, roles } : null,
      context: {},
      t: (key: string) => key,
      payload: { db: { findOne: async () => (isPublished ? { id: 1 } : null) } },
    },
  }) as unknown as HookArgs

describe('a read', () => {
  const sent = { draft: true, trash: true, id: 5 }
  const read = (call: Omit<Call, 'args'>) =>
    readsOfReaders(defaultWho.isStaff)(hookArgs({ ...call, args: sent }))

  it.each(['read', 'readDistinct', 'count', 'countVersions'])(
    '(%s) of readers has neither drafts nor trash',
    async (operation) => {
      const without = { draft: false, trash: false, id: 5 }
      expect(await read({ operation })).toEqual(without)
      expect(await read({ operation, roles: ['consumer'] })).toEqual(without)
      expect(await read({ operation, roles: ['reporter'] })).toEqual(sent)
      expect(await read({ operation, overrideAccess: true })).toEqual(sent)
    },
  )

  it('is the only operation that changes', async () => {
    for (const operation of ['create', 'update', 'delete', 'login'])
      expect(await read({ operation })).toBe(sent)
  })
})

describe('a write of somebody who may not publish', () => {
  const write = (call: Call) => draftsOfWriters(defaultWho.mayPublish)(hookArgs(call))
  const asReporter = (operation: string, args: Row, isPublished = false) =>
    write({ operation, roles: ['reporter'], args, isPublished })

  it.each<[string, Row, Row]>([
    ['create', { data: { headline: 'a' } }, { draft: true }],
    ['create', { data: { headline: 'a' }, draft: false }, { draft: true }],
    ['create', {}, { draft: true }],
    ['update', { id: 1, data: { headline: 'a' } }, { draft: true }],
    ['update', { id: 1, data: {}, publishAllLocales: true }, { draft: true, publishAllLocales: false }],
    ['update', { id: 1, data: {}, unpublishAllLocales: true }, { unpublishAllLocales: false }],
    ['create', { data: { deletedAt: now } }, { draft: true }],
  ])('(%s %j) is a draft', async (operation, args, expected) => {
    expect(await asReporter(operation, args)).toMatchObject(expected)
  })

  it('that says it publishes is left to access, which refuses it', async () => {
    const given = await asReporter('update', { id: 1, data: { _status: 'published' } })
    expect(given).not.toHaveProperty('draft')
  })

  it('moves its own draft to the trash and back, but nothing that is published', async () => {
    for (const deletedAt of [now, null]) {
      expect(await asReporter('update', { id: 1, data: { deletedAt } })).not.toHaveProperty('draft')
      await expect(asReporter('update', { id: 1, data: { deletedAt } }, true)).rejects.toBeInstanceOf(
        Forbidden,
      )
    }
  })

  it('is no draft by force when an editor, or server code, writes', async () => {
    const args = { id: 1, data: { headline: 'a' } }
    expect(await write({ operation: 'update', roles: ['editor'], args })).toBe(args)
    expect(await write({ operation: 'update', overrideAccess: true, args })).not.toHaveProperty('draft')
  })

  it('changes no arguments of another operation', async () => {
    const args = { id: 1 }
    for (const operation of ['delete', 'restoreVersion', 'read'])
      expect(await asReporter(operation, args)).toBe(args)
  })
})
