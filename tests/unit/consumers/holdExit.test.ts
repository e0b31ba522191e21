import { afterEach, expect, it, vi } from 'vitest'
import { holdExit } from '../../../src/consumers/usage/holdExit.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** An exit that ends nothing. */
const watchedExit = () => vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never) // a test must go on

it('a process that is ended meanwhile ends when the work is done, with the same code', async () => {
  const exit = watchedExit()
  let finish = () => {}
  holdExit(new Promise<void>((resolve) => (finish = resolve)))
  process.exit(143)
  await Promise.resolve()
  expect(exit).not.toHaveBeenCalled()
  finish()
  await vi.waitFor(() => expect(exit).toHaveBeenCalledExactlyOnceWith(143))
  process.exit(1)
  expect(exit).toHaveBeenLastCalledWith(1)
})

it('work that never ends, or fails, keeps nobody', async () => {
  vi.useFakeTimers()
  const exit = watchedExit()
  holdExit(new Promise(() => {}))
  process.exit(143)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(exit).toHaveBeenCalledExactlyOnceWith(143)
  exit.mockClear()
  holdExit(Promise.reject(new Error('The database is away.')))
  process.exit(130)
  await vi.advanceTimersByTimeAsync(0)
  expect(exit).toHaveBeenCalledExactlyOnceWith(130)
})
