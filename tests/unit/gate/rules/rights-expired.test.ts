import { describe, expect, it } from 'vitest'
import { foundBy, locales, photo, story, use } from '../subjects.ts'

const expired = foundBy.bind(undefined, 'rights-expired')
const usableUntil = '2026-11-23T04:00:00.000Z'

describe('rights-expired: a photo that would be public after its rights end', () => {
  it.each(locales)('is refused in %s', (locale) => {
    for (const mode of ['write', 'read', 'audit'] as const)
      expect(expired(photo({ usableUntil }, locale), { at: '2026-11-23T04:00:00.001Z', mode })).toEqual([
        'usableUntil',
      ])
    expect(expired(photo({}, locale))).toEqual([])
  })

  it.each([
    ['before', '2026-11-23T03:00:00.000Z', []],
    ['at the very instant', '2026-11-23T04:00:00.000Z', []],
    ['at that instant as another zone writes it', '2026-11-23T12:00:00.000+08:00', []],
    ['a millisecond after', '2026-11-23T04:00:00.001Z', ['usableUntil']],
  ])('%s', (_, at, expected) => {
    expect(expired(photo({ usableUntil }), { at })).toEqual(expected)
  })

  it('takes a day without a time for the whole of that day where the newsroom is', () => {
    const until = photo({ usableUntil: '2026-11-23' })
    expect(expired(until, { at: '2026-11-23T15:59:59.999Z' })).toEqual([])
    expect(expired(until, { at: '2026-11-23T16:00:00.000Z' })).toEqual(['usableUntil'])
  })

  it('is judged at the time on sale for a printed page, not when it is made', () => {
    expect(expired(photo({ usableUntil }), { channel: 'print', at: '2026-11-24T00:00:00.000Z' })).toEqual([
      'usableUntil',
    ])
  })

  it('leaves a story up whose photo has expired: the photo is dropped from it', () => {
    expect(
      expired(story({ photos: [use({ photo: photo({ usableUntil }) })] }), {
        at: '2027-01-01T00:00:00.000Z',
      }),
    ).toEqual([])
  })

  it('fails closed on a date that is none', () => {
    expect(expired(photo({ usableUntil: 'forever' }))[0]).toContain('broke')
  })
})
