import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/database/instantOf.ts'

const newYear = '2026-01-01T00:00:00.000Z'

describe('a date that was sent', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00Z'],
    ['2026-01-01T00:00Z'],
    ['2026-01-01 00:00:00Z'],
    ['2026-01-01T08:00:00+08:00'],
    ['2026-01-01T08:00:00+0800'],
    ['2026-01-01T08:00+08'],
    ['2025-12-31T19:30:00.000-04:30'],
    ['2025-12-31T24:00:00Z'],
    ['2026-01-01T00:00:00.000999Z'],
    ['2026-01-01T00:00:00,0Z'],
    ['20260101T000000Z'],
    ['20260101T080000+0800'],
    ['20260101T0000Z'],
    ['Thu, 01 Jan 2026 00:00:00 GMT'],
    ['Thu, 1 Jan 2026 08:00:00 +0800'],
    ['01 Jan 2026 00:00 UTC'],
    ['Thu Jan 01 2026 08:00:00 GMT+0800 (Hong Kong Standard Time)'],
    [new Date(newYear)],
    [Date.parse(newYear)],
  ])('is one instant, in one spelling: %s', (spelling) => {
    expect(instantOf(spelling)).toEqual({ at: newYear })
    expect(instantOf(spelling, true)).toEqual({ at: newYear })
  })

  it('may be a day alone: noon UTC in a field for days, as Payload’s picker sends it, midnight in one for moments', () => {
    for (const day of ['2026-01-01', '20260101']) {
      expect(instantOf(day, true)).toEqual({ at: '2026-01-01T12:00:00.000Z' })
      expect(instantOf(day)).toEqual({ at: newYear })
    }
  })

  it.each([[null], ['']])('may be none: %j', (none) => {
    expect(instantOf(none)).toEqual({ at: null })
  })

  it('has leap days in leap years alone', () => {
    expect(instantOf('2028-02-29T00:00:00Z')).toEqual({ at: '2028-02-29T00:00:00.000Z' })
    expect(instantOf('2000-02-29')).toEqual({ at: '2000-02-29T00:00:00.000Z' })
    for (const wrong of ['2026-02-29', '1900-02-29T00:00:00Z', '29 Feb 2026 00:00:00 GMT', '2026-04-31'])
      expect(instantOf(wrong), wrong).toEqual({ unreadable: true })
  })

  it.each([
    ['infinity'],
    ['-infinity'],
    ['now'],
    ['null'],
    ['Invalid Date'],
    [' '],
    ['　'],
    ['2026'],
    ['2026-01'],
    ['2026-13-01T00:00:00Z'],
    ['2026-00-01'],
    ['2026-01-00'],
    ['2026-01-01T25:00:00Z'],
    ['2026-01-01T24:00:01Z'],
    ['2026-01-01T00:60:00Z'],
    ['2026-12-31T23:59:60Z'],
    ['2026-01-01T00:00:00+99:00'],
    ['2026-01-01T00:00:00+08:60'],
    ['2026-01-01T00:00:00'],
    ['2026-01-01 00:00'],
    ['Thu, 01 Jan 2026 00:00:00'],
    ['01/02/2026'],
    ['2026/01/01'],
    ['2026-1-1'],
    ['10000-01-01T00:00:00Z'],
    ['+010000-01-01T00:00:00.000Z'],
    ['-000001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59-01:00'],
    ['2026-W01-1'],
    ['明天'],
    ['２０２６-01-01'],
    ['2026-01-01T00:00:00Z\n'],
    [new Date(Number.NaN)],
    [new Date(Date.UTC(10000, 0, 1))],
    [20260101],
    [1767225600],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [-1],
    [0],
    [true],
    [{}],
    [['2026-01-01']],
    [undefined],
  ])('is refused when it names no one instant: %j', (spelling) => {
    expect(instantOf(spelling)).toEqual({ unreadable: true })
  })

  it('is the same however often it is read', () => {
    const dates = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date(Date.UTC(9999, 11, 31)),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        expect(instantOf(date)).toEqual({ at: date.toISOString() })
        expect(instantOf(date.toISOString())).toEqual({ at: date.toISOString() })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void instantOf(value)))
  })
})
