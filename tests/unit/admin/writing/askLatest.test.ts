import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askLatest } from '../../../../src/admin/writing/ask/askLatest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Questions that are answered when a test says so. */
function gate() {
  const answers: (() => void)[] = []
  const signals: AbortSignal[] = []
  const asking = askLatest((signal) => {
    signals.push(signal)
    return new Promise<void>((resolve) => answers.push(resolve))
  })
  const answer = async (at: number) => {
    answers[at]?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { asking, answer, signals, asked: () => answers.length }
}

describe('asking the gate while somebody writes', () => {
  it('waits until the writing has been still', async () => {
    const { asking, asked } = gate()
    for (let key = 0; key < 20; key++) {
      asking.later(700)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked()).toBe(0)
    await vi.advanceTimersByTimeAsync(700)
    expect(asked()).toBe(1)
  })

  it('has one question under way, and asks once more for all that was written meanwhile', async () => {
    const { asking, answer, asked } = gate()
    asking.now()
    asking.now()
    asking.later(10)
    await vi.advanceTimersByTimeAsync(50)
    asking.later(10)
    await vi.advanceTimersByTimeAsync(50)
    expect(asked()).toBe(1)
    await answer(0)
    expect(asked()).toBe(2)
    await answer(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked()).toBe(2)
  })

  it('asks at once instead of later, not twice', async () => {
    const { asking, answer, asked } = gate()
    asking.later(700)
    asking.now()
    await answer(0)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked()).toBe(1)
  })

  it('asks no more when it has been stopped, and drops what is under way', async () => {
    const { asking, answer, asked, signals } = gate()
    asking.now()
    asking.later(700)
    asking.stop()
    expect(signals[0]?.aborted).toBe(true)
    await answer(0)
    asking.now()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked()).toBe(1)
  })
})
