import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandScript, type Command } from '../../src/bin/command.ts'
import { createClient } from './helpers/libsql.ts'
import { processConfig } from './helpers/processConfig.ts'
import { database } from './helpers/index.ts'

describe.runIf(database === 'sqlite')('a command of the newsroom (SQLite: only there it can be seen)', () => {
  let folder: string
  let url: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-command-'))
    url = `file:${join(folder, 'news.db')}`
    vi.stubEnv('PAYLOAD_MIGRATING', undefined)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await rm(folder, { recursive: true, force: true })
  })

  /** What it ends with, on a database of which Payload would make the tables. */
  async function endOf(command: Command): Promise<unknown> {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never) // ends nothing here
    const kept = process.exitCode
    await commandScript(command)(await processConfig({ db: sqliteAdapter({ client: { url } }) }))
    process.exitCode = kept
    return exit.mock.lastCall?.[0]
  }

  it('makes and changes no table: it may run every night beside a newsroom that runs', async () => {
    expect(await endOf(() => Promise.resolve(0))).toBe(0)
    const client = createClient({ url })
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    client.close()
    expect(rows.map(({ name }) => name)).toEqual([])
  })

  it('ends with its own number, and with 2 where it could not do its work', async () => {
    expect(await endOf(() => Promise.resolve(1))).toBe(1)
    const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    expect(await endOf(() => Promise.reject(new Error('the disk is full')))).toBe(2)
    expect(String(written.mock.calls[0]?.[0])).toContain('the disk is full')
  })
})
