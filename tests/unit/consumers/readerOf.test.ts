import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../src/consumers/readerOf.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'

/** Who asks, as Payload hands them over. */
const asking = (authorization: string, user: Record<string, unknown> | null) =>
  ({ headers: new Headers(authorization === '' ? {} : { authorization }), user }) as unknown as PayloadRequest // all that is looked at

const ask = (
  user: Record<string, unknown> | null,
  { authorization = '', ...options }: NewsroomOptions & { authorization?: string } = {},
) => readerOf(asking(authorization, user), resolveOptions(options))

const consumer = { id: 7, collection: 'users', name: '甲', roles: ['consumer'] }
const byKey = { authorization: 'users API-Key k' }

describe('who reads', () => {
  it.each([
    'users API-Key wrong',
    'users API-Key',
    'API-Key wrong',
    'Bearer wrong',
    'JWT wrong',
    'wrong',
    'Digest username="a"',
  ])('is refused with %s, by which nobody was found', (authorization) => {
    expect(ask(null, { authorization })).toEqual({ refused: 'key-unknown' })
  })

  it('is anybody without a key, or with the password of a server in front', () => {
    const anybody = { reader: { isStaff: false, isShared: true } }
    expect(ask(null)).toEqual(anybody)
    for (const authorization of ['Basic eDp5', 'basic eDp5', ' '])
      expect(ask(null, { authorization })).toEqual(anybody)
  })

  it('is not who a cookie names beside a key that nobody has', () => {
    const byCookie = { ...consumer, _strategy: 'local-jwt' }
    expect(ask(byCookie, byKey)).toEqual({ refused: 'key-unknown' })
    expect(ask({ ...consumer, _strategy: 'api-key' }, byKey)).toHaveProperty('reader')
  })

  it('may have what the user says', () => {
    const reading = { sections: ['local'], formats: ['rss'], perMinute: 60 }
    expect(ask({ ...consumer, reading })).toEqual({
      reader: { consumer: { id: 'users:7', name: '甲' }, ...reading, isStaff: false, isShared: false },
    })
    const none = { sections: [], formats: null, perMinute: null, off: null }
    expect(ask({ ...consumer, reading: none }, { readers: { perMinute: 9 } })).toMatchObject({
      reader: { perMinute: 9 },
    })
    expect(ask({ ...consumer, reading: none })).not.toHaveProperty('reader.sections')
    expect(ask({ ...consumer, reading: { off: true } })).toEqual({ refused: 'key-off' })
    expect(ask({ ...consumer, _strategy: 'api-key', enableAPIKey: false })).toEqual({ refused: 'key-off' })
  })

  it('is limited as a consumer also where they are staff', () => {
    const both = { ...consumer, roles: ['editor', 'consumer'], reading: { sections: ['local'] } }
    expect(ask(both)).toMatchObject({ reader: { sections: ['local'], isStaff: false } })
    expect(ask({ ...consumer, roles: ['editor'] })).toEqual({ reader: { isStaff: true, isShared: true } })
  })

  it('needs a key where the newsroom says so', () => {
    const readers = { key: 'required' } as const
    expect(ask(null, { readers })).toEqual({ refused: 'key-missing' })
    expect(ask({ id: 1, roles: [] }, { readers })).toEqual({ refused: 'key-not-for-reading' })
    expect(ask({ id: 1, roles: ['editor'] }, { readers })).toEqual({
      reader: { isStaff: true, isShared: false },
    })
    expect(ask(consumer, { readers })).toMatchObject({ reader: { isShared: false } })
  })

  it('is whom an app says, with what it says', () => {
    const member = { id: 'm1', collection: 'members', email: 'm@newsroom.test', plan: 'sport' }
    const app: NewsroomOptions = {
      who: { isConsumer: (user) => user?.collection === 'members' },
      readers: { scopeOf: ({ plan }) => ({ sections: [String(plan)], perMinute: 0.5 }) },
    }
    expect(ask(member, app)).toMatchObject({
      reader: { consumer: { id: 'members:m1', name: 'm@newsroom.test' }, sections: ['sport'], perMinute: 1 },
    })
    const odd = { ...app, readers: { scopeOf: () => ({ perMinute: Number.NaN }) } }
    expect(ask(member, odd)).not.toHaveProperty('reader.perMinute')
  })
})
