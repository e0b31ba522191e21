import { describe, expect, it, vi } from 'vitest'
import { retryConflicts } from '../../../src/database/retryConflicts.ts'

/** As Postgres says that another transaction was at the same rows (40001). */
const conflict = () => Object.assign(new Error('could not serialize access'), { code: '40001' })

describe('what meets another writer', () => {
  it('is tried again until it is done', async () => {
    const run = vi.fn().mockRejectedValueOnce(conflict()).mockResolvedValueOnce('done')
    expect(await retryConflicts(run)).toBe('done')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('fails with the last conflict after so many attempts', async () => {
    const run = vi.fn().mockRejectedValue(conflict())
    await expect(retryConflicts(run, 3)).rejects.toThrow('could not serialize access')
    expect(run).toHaveBeenCalledTimes(3)
  })

  it('is not tried again for another error', async () => {
    const run = vi.fn().mockRejectedValue(new Error('no such table'))
    await expect(retryConflicts(run)).rejects.toThrow('no such table')
    expect(run).toHaveBeenCalledTimes(1)
  })
})
