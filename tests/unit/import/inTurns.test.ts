import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inTurns } from '../../../src/import/inTurns.ts'
import type { Steps } from '../../../src/wire/pageText/steps.ts'

function* stepsOf(count: number): Steps<string> {
  for (let i = 0; i < count; i += 1) yield
  return 'done'
}

describe('inTurns', () => {
  it('runs all steps and gives their result', async () => {
    expect(await inTurns(stepsOf(1_000))).toBe('done')
    expect(await inTurns(stepsOf(0))).toBe('done')
  })

  it('lets others have their turn between steps', async () => {
    let isDone = false
    const work = inTurns(stepsOf(20), 0).finally(() => (isDone = true))
    let turns = 0
    while (!isDone) {
      await setImmediate()
      turns += 1
    }
    expect(await work).toBe('done')
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it('passes on what a step throws', async () => {
    function* failing(): Steps<never> {
      yield
      throw new Error('no page')
    }
    await expect(inTurns(failing())).rejects.toThrow('no page')
  })
})
