import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestLimits } from '../../../src/consumers/RequestLimits.ts'

describe('a limit of requests in a minute', () => {
  it('lets so many through at once, and says when the next may come', () => {
    const limits = new RequestLimits()
    expect([0, 1, 2].map((at) => limits.take('a', 3, at * 10_000))).toEqual([0, 0, 0])
    expect(limits.take('a', 3, 25_500)).toBe(35)
    // What was refused does not count: at that moment it is let through.
    expect(limits.take('a', 3, 59_999)).toBe(1)
    expect(limits.take('a', 3, 60_000)).toBe(0)
    expect(limits.take('a', 3, 60_001)).toBe(10)
  })

  it('is each key’s own', () => {
    const limits = new RequestLimits()
    expect(limits.take('a', 1, 0)).toBe(0)
    expect(limits.take('a', 1, 0)).toBe(60)
    expect(limits.take('b', 1, 0)).toBe(0)
  })

  it('counts at once when it is changed, with what was asked before', () => {
    const limits = new RequestLimits()
    for (const at of [0, 1_000, 2_000]) limits.take('a', 5, at)
    expect(limits.take('a', 2, 3_000)).toBe(58)
    expect(limits.take('a', 4, 3_000)).toBe(0)
  })

  it('has never more than the limit in any minute, and never makes anybody wait for nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 }),
        (perMinute, gaps) => {
          const limits = new RequestLimits()
          const through: number[] = []
          let now = 0
          for (const gap of gaps) {
            now += gap
            const recent = through.filter((at) => at > now - 60_000).length
            const isFree = limits.take('a', perMinute, now) === 0
            expect(isFree).toBe(recent < perMinute)
            if (isFree) through.push(now)
          }
        },
      ),
    )
  })

  it('forgets keys that have been quiet, and only those', () => {
    const limits = new RequestLimits()
    for (let key = 0; key < 1_000; key++) limits.take(`old ${key}`, 1, 0)
    limits.take('busy', 1, 50_000)
    for (let key = 0; key < 1_000; key++) limits.take(`new ${key}`, 1, 70_000)
    expect(limits.take('busy', 1, 70_000)).toBe(40)
    expect(limits.take('old 1', 1, 70_000)).toBe(0)
  })
})
