import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultWebhooks } from '../../../src/options/webhooks.ts'
import { outcomeOf } from '../../../src/webhooks/run/outcomeOf.ts'
import { waitBefore } from '../../../src/webhooks/run/waitBefore.ts'

const { retries } = defaultWebhooks

describe('the wait before the next attempt', () => {
  it('is as stated where chance is in the middle, and none after the last', () => {
    const waits = retries.map((_, index) => waitBefore(index + 1, retries, () => 0.5))
    expect(waits).toEqual(retries.map((seconds) => seconds * 1000))
    expect(waitBefore(retries.length + 1, retries)).toBeUndefined()
    expect(waitBefore(1, [])).toBeUndefined()
  })

  it('grows, and goes on for more than a day', () => {
    expect([...retries].sort((a, b) => a - b)).toEqual(retries)
    expect(retries.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(24 * 3600)
  })

  it('is never more than a fifth away from it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 7 }),
        (chance, failed) => {
          const stated = (retries[failed - 1] ?? 0) * 1000
          const wait = waitBefore(failed, retries, () => chance) ?? 0
          expect(wait).toBeGreaterThanOrEqual(Math.floor(stated * 0.8))
          expect(wait).toBeLessThanOrEqual(Math.ceil(stated * 1.2))
        },
      ),
    )
  })
})

describe('what comes of an answer', () => {
  it.each([200, 201, 202, 204, 299])('%i: delivered', (httpStatus) => {
    expect(outcomeOf({ httpStatus }, 3, retries)).toEqual({ status: 'delivered', attempts: 4 })
  })

  it.each([
    ...[100, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 409, 429, 500, 502, 503].map(
      (httpStatus) => ({
        httpStatus,
      }),
    ),
    { error: 'timeout' },
    { error: 'ECONNREFUSED' },
    { error: 'address-refused' },
  ])('%j: tried again, and switched off after the last', (answer) => {
    expect(outcomeOf(answer, 0, [60])).toMatchObject({
      status: 'waiting',
      attempts: 1,
      wait: expect.any(Number),
    })
    expect(outcomeOf(answer, 1, [60])).toEqual({ status: 'failed', attempts: 2, switchOff: 'failed' })
  })

  it('410: switched off at once', () => {
    expect(outcomeOf({ httpStatus: 410 }, 0, retries)).toEqual({
      status: 'failed',
      attempts: 1,
      switchOff: 'gone',
    })
  })
})
