import type { CollectionBeforeChangeHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { stampPublication } from '../../../src/hooks/stampPublication.ts'

/** No version is stored. */
const payload = { db: { findVersions: async () => ({ docs: [] }) } }

/** The hook looks at these alone. */
const stamped = async (
  args: { data: object; originalDoc?: object; operation: string },
  notes: Parameters<typeof stampPublication>[0] = 'addressed',
): Promise<Record<string, unknown>> =>
  stampPublication(notes)({
    req: { user: { id: 7 }, payload },
    collection: { slug: 'articles' },
    ...args,
  } as unknown as Parameters<CollectionBeforeChangeHook>[0])

const live = {
  id: 12,
  _status: 'published',
  slug: 'night-ferry',
  revision: 3,
  firstPublishedAt: '2026-11-01T00:00:00.000Z',
  previousSlugs: ['ferry'],
}

describe('what is noted as a document is saved', () => {
  it('is its owner, of a new one, which was never public', async () => {
    const created = await stamped({ data: { revision: 3 }, operation: 'create' })
    expect(created).toEqual({ owner: 7, revision: 0, previousSlugs: [] })
    expect(await stamped({ data: {}, originalDoc: live, operation: 'update' })).not.toHaveProperty('owner')
  })

  it('is its first publication, which is also its latest', async () => {
    const { firstPublishedAt, revisedAt, revision } = await stamped({
      data: { _status: 'published' },
      operation: 'create',
    })
    expect(Date.parse(String(firstPublishedAt))).not.toBeNaN()
    expect(revisedAt).toBe(firstPublishedAt)
    expect(revision).toBe(1)
  })

  it('is one publication more, and never another first', async () => {
    const after = await stamped({
      data: { _status: 'published', revision: 3 },
      originalDoc: live,
      operation: 'update',
    })
    expect(after).toMatchObject({ firstPublishedAt: live.firstPublishedAt, revision: 4 })
  })

  it('counts on from the larger number, when an old version is restored', async () => {
    const after = await stamped({
      data: { _status: 'published', revision: 1 },
      originalDoc: live,
      operation: 'update',
    })
    expect(after.revision).toBe(4)
  })

  it('is the slug that is left, once', async () => {
    const renamed = async (slug: string) => {
      const data = { slug, _status: 'published' }
      return (await stamped({ data, originalDoc: live, operation: 'update' })).previousSlugs
    }
    expect(await renamed('harbour-ferry')).toEqual(['ferry', 'night-ferry'])
    expect(await renamed('ferry')).toEqual(['night-ferry'])
    expect(await renamed('night-ferry')).toEqual(['ferry'])
  })

  it('is no slug that no reader ever saw', async () => {
    const draft = { id: 12, slug: 'night-ferry', _status: 'draft', previousSlugs: [] }
    for (const _status of ['draft', 'published']) {
      const data = { slug: 'new', _status }
      expect((await stamped({ data, originalDoc: draft, operation: 'update' })).previousSlugs).toEqual([])
    }
  })

  it('is neither date nor slug, for what has none', async () => {
    const args = { data: { _status: 'published' }, originalDoc: { id: 3 }, operation: 'update' }
    expect(await stamped(args, 'counted')).toEqual({ _status: 'published', revision: 1 })
  })
})
