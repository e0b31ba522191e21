import { describe, expect, it } from 'vitest'
import { zonedTime } from '../../../../src/feeds/published/zonedTime.ts'

describe('a time on the newsroom’s clock', () => {
  it.each([
    ['2026-11-28T16:00:00.000Z', 'Asia/Hong_Kong', '2026-11-29T00:00:00+08:00'],
    ['2026-11-28T23:59:59.999Z', 'UTC', '2026-11-28T23:59:59+00:00'],
    ['2026-11-28T12:00:00+02:00', 'Asia/Hong_Kong', '2026-11-28T18:00:00+08:00'],
    ['2026-11-28', 'Asia/Hong_Kong', '2026-11-28T08:00:00+08:00'],
    // The hour that comes twice in autumn is told apart by its offset.
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00-05:00'],
  ])('%s in %s', (instant, zone, at) => {
    expect(zonedTime(instant, zone)).toBe(at)
    expect(Date.parse(at)).toBe(Math.floor(Date.parse(instant) / 1000) * 1000)
  })

  it('is none for what is no instant, or for a zone that nobody knows', () => {
    expect(() => zonedTime('yesterday', 'Asia/Hong_Kong')).toThrow(RangeError)
    expect(() => zonedTime('2026-11-28T16:00:00Z', 'Asia/Headland')).toThrow(RangeError)
  })
})
