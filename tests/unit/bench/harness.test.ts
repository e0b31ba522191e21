import { describe, expect, it } from 'vitest'
import { compare, median, row } from '../../../bench/harness.ts'
import { isOver, table } from '../../../scripts/lib/bench-table.mjs'

describe('comparing with a rival', () => {
  it('takes turns, counts no warm-up and gives the medians per operation', async () => {
    let clock = 0
    const order: string[] = []
    const side = (name: string, times: number[]) => (round: number) => {
      order.push(name)
      clock += times[round] ?? NaN
    }
    const ours = side('ours', [9000, 20, 90, 30])
    const rival = side('rival', [9000, 10, 10, 1000])
    const options = { rivalName: 'plain', rounds: 3, warmUp: 1, perRound: 10, now: () => clock }
    const result = await compare('saving', ours, rival, options)

    expect(order.join(' ')).toBe('ours rival rival ours ours rival rival ours')
    expect(result).toEqual({ name: 'saving', ours: 3, rival: 1, ratio: 3, rivalName: 'plain', unit: 'ms' })
  })

  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
  ])('has %j with the median %d', (numbers, middle) => expect(median(numbers)).toBe(middle))

  it('refuses to make a number out of nothing', () => {
    expect(() => median([])).toThrow('at least one round')
  })
})

describe('the table', () => {
  const near = row('near', 11, 10, { rivalName: 'plain', unit: 'ms', limit: 1.5 })
  const far = row('far', 40, 10, { rivalName: 'plain', unit: 'ms', limit: 1.5, note: '1,000 rows' })
  const free = row('free', 1234, 10, { rivalName: 'other', unit: 'bytes' })

  it('flags what is over its limit, and nothing without one', () => {
    expect([near, far, free].map(isOver)).toEqual([false, true, false])
    const lines = table([near, far, free]).split('\n')
    expect(lines.map((line) => line.includes('OVER'))).toEqual([false, false, true, false])
    expect(lines[2]).toMatch(/far +40\.0 ms +10\.0 ms +4\.00 +1\.50 +OVER +plain \(1,000 rows\)/)
    expect(lines[3]).toMatch(/free +1234 bytes/)
  })
})
