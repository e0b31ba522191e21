import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { newsroom } from '../../../src/index.ts'
import { newsroomConfig } from './newsroomConfig.ts'

/** A Payload that has only a database of this kind and a log, started with the plugin; gives what it warned of. */
async function warned(
  name: string,
  transaction: number | null,
  disabled = false,
  csrf = ['https://news.example'],
) {
  const log: string[] = []
  const rollbackTransaction = vi.fn()
  const payload = {
    db: {
      name,
      beginTransaction: () => Promise.resolve(transaction),
      rollbackTransaction,
      client: { execute: () => Promise.resolve() },
      deleteMany: () => Promise.resolve(),
    },
    // There is nothing here that could be kept for readers, which is an error in the log and no warning.
    logger: { warn: (line: string) => log.push(line), error: vi.fn() },
    collections: {},
    globals: { config: [] },
    config: { collections: [], csrf },
  }
  const theirs = vi.fn()
  const { onInit } = await newsroom({ disabled })(newsroomConfig({ onInit: theirs }))
  await onInit?.(payload as unknown as Payload) // the plugin's start looks at these alone
  expect(theirs).toHaveBeenCalledTimes(1)
  return { text: log.join('\n'), rollbackTransaction }
}

describe('at every start the newsroom says so that nobody can miss it', () => {
  it('that MongoDB gives no transactions, and how to have them', async () => {
    const { text } = await warned('mongoose', null)
    expect(text).toContain('NO TRANSACTIONS')
    expect(text).toContain('replicaSet=')
    expect(text).toContain('!'.repeat(70))
  })

  it('that the gate is off', async () => {
    const { text } = await warned('sqlite', null, true)
    expect(text).toContain('THE GATE IS OFF')
  })

  it('both, where both are so', async () => {
    const { text } = await warned('mongoose', null, true)
    expect(text).toContain('THE GATE IS OFF')
    expect(text).toContain('NO TRANSACTIONS')
  })

  it('that any web site can write here, and the line that ends it', async () => {
    const { text } = await warned('sqlite', null, false, [])
    expect(text).toContain('ANY WEB SITE')
    expect(text).toContain("csrf: ['https://")
  })

  it('and nothing where all is well', async () => {
    expect((await warned('mongoose', 7)).text).toBe('')
    expect((await warned('sqlite', null)).text).toBe('')
  })

  it('leaving no transaction open behind it', async () => {
    const { rollbackTransaction } = await warned('mongoose', 7)
    expect(rollbackTransaction).toHaveBeenCalledExactlyOnceWith(7)
  })
})
