import type { CollectionBeforeChangeHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { stampPublication } from '../../../src/hooks/stampPublication.ts'

/** The hook looks at these alone. */
const stamped = (args: { data: object; originalDoc?: object; operation: string }, dated = true) =>
  stampPublication(dated)({
    req: { user: { id: 7 } },
    ...args,
  } as unknown as Parameters<CollectionBeforeChangeHook>[0]) as Record<string, unknown>

const live = {
  slug: 'night-ferry',
  revision: 3,
  firstPublishedAt: '2026-11-01T00:00:00.000Z',
  previousSlugs: ['ferry'],
}

describe('what is noted as a document is saved', () => {
  it('is its owner, of a new one', () => {
    expect(stamped({ data: {}, operation: 'create' })).toEqual({ owner: 7 })
    expect(stamped({ data: {}, originalDoc: live, operation: 'update' })).not.toHaveProperty('owner')
  })

  it('is its first publication, which is also its latest', () => {
    const { firstPublishedAt, revisedAt, revision } = stamped({
      data: { _status: 'published' },
      operation: 'create',
    })
    expect(Date.parse(String(firstPublishedAt))).not.toBeNaN()
    expect(revisedAt).toBe(firstPublishedAt)
    expect(revision).toBe(1)
  })

  it('is one publication more, and never another first', () => {
    const after = stamped({
      data: { _status: 'published', revision: 3 },
      originalDoc: live,
      operation: 'update',
    })
    expect(after).toMatchObject({ firstPublishedAt: live.firstPublishedAt, revision: 4 })
  })

  it('counts on from the larger number, when an old version is restored', () => {
    const after = stamped({
      data: { _status: 'published', revision: 1 },
      originalDoc: live,
      operation: 'update',
    })
    expect(after.revision).toBe(4)
  })

  it('is the slug that is left, once', () => {
    const renamed = (slug: string) =>
      stamped({ data: { slug }, originalDoc: live, operation: 'update' }).previousSlugs
    expect(renamed('harbour-ferry')).toEqual(['ferry', 'night-ferry'])
    expect(renamed('ferry')).toEqual(['night-ferry'])
    expect(renamed('night-ferry')).toEqual(['ferry'])
  })

  it('is no slug that no reader ever saw', () => {
    const draft = { ...live, firstPublishedAt: undefined, previousSlugs: [] }
    expect(stamped({ data: { slug: 'new' }, originalDoc: draft, operation: 'update' }).previousSlugs).toEqual(
      [],
    )
  })

  it('is neither date nor slug, for what has none', () => {
    const photo = stamped({ data: { _status: 'published' }, originalDoc: {}, operation: 'update' }, false)
    expect(photo).toEqual({ _status: 'published', revision: 1 })
  })
})
