import { describe, expect, it } from 'vitest'
import { foundBy, locales, note, photo, story } from '../subjects.ts'

const embargoed = foundBy.bind(undefined, 'embargoed')
const embargoUntil = '2026-11-23T04:00:00.000Z'

describe('embargoed: a document that would be public before its embargo ends', () => {
  it.each(locales)('is refused in %s, whatever it is', (locale) => {
    const at = '2026-11-23T03:59:59.999Z'
    for (const subject of [
      story({ embargoUntil }, locale),
      photo({ embargoUntil }, locale),
      note({ embargoUntil }, locale),
    ])
      for (const mode of ['write', 'read', 'audit'] as const)
        expect(embargoed(subject, { at, mode })).toEqual(['embargoUntil'])
  })

  it.each([
    ['a millisecond before', '2026-11-23T03:59:59.999Z', ['embargoUntil']],
    ['at the very instant', '2026-11-23T04:00:00.000Z', []],
    ['at that instant as another zone writes it', '2026-11-23T12:00:00.000+08:00', []],
    ['before it as another zone writes it', '2026-11-23T11:00:00.000+08:00', ['embargoUntil']],
    ['after it', '2026-11-24T00:00:00.000Z', []],
  ])('%s', (_, at, expected) => {
    expect(embargoed(story({ embargoUntil }), { at })).toEqual(expected)
  })

  it('takes a day without a time for the beginning of that day where the newsroom is', () => {
    const until = story({ embargoUntil: '2026-11-24' })
    expect(embargoed(until, { at: '2026-11-23T15:59:59.999Z' })).toEqual(['embargoUntil'])
    expect(embargoed(until, { at: '2026-11-23T16:00:00.000Z' })).toEqual([])
    expect(embargoed(until, { at: '2026-11-23T16:00:00.000Z', timeZone: 'Europe/London' })).toEqual([
      'embargoUntil',
    ])
  })

  it('passes what was never embargoed', () => {
    expect(embargoed(story())).toEqual([])
    expect(embargoed(story({ embargoUntil: '' }))).toEqual([])
  })

  it.each([
    ['the embargo', { embargoUntil: 'Thursday' }, {}],
    ['the clock', { embargoUntil }, { at: '' }],
    ['the time zone', { embargoUntil: '2026-11-24' }, { timeZone: 'Mars/Olympus' }],
  ])('fails closed when %s cannot be read', (_, over, clock) => {
    expect(embargoed(story(over), clock)[0]).toContain('broke')
  })
})
