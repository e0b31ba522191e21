import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zonedTime } from '../../../../src/feeds/published/zonedTime.ts'
import { rfc822 } from '../../../../src/feeds/syndication/rfc822.ts'

describe('a time as RSS writes it', () => {
  it.each([
    ['2026-11-28T17:00:00+08:00', 'Sat, 28 Nov 2026 17:00:00 +0800'],
    // The day is the newsroom's, also where it is another one elsewhere.
    ['2026-03-01T00:30:00+08:00', 'Sun, 01 Mar 2026 00:30:00 +0800'],
    ['2024-02-29T23:59:59-03:30', 'Thu, 29 Feb 2024 23:59:59 -0330'],
    ['1970-01-01T00:00:00+00:00', 'Thu, 01 Jan 1970 00:00:00 +0000'],
  ])('%s', (at, written) => {
    expect(rfc822(at)).toBe(written)
  })

  it('is the same instant', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, fc.constantFrom('Asia/Hong_Kong', 'America/St_Johns', 'UTC'), (date, zone) => {
        const at = zonedTime(date.toISOString(), zone)
        expect(Date.parse(rfc822(at))).toBe(Date.parse(at))
      }),
    )
  })
})
