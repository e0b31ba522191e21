import type { Client } from '@libsql/client'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepWriter, type KeptWriter } from '../../../../src/database/sqlite/keptWriter.ts'
import { createClient } from '../../../int/helpers/libsql.ts'

let folder: string
let client: Client
/** Another process, as far as SQLite is concerned. */
let other: Client
let settled: number
let writer: KeptWriter

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-writer-'))
  const url = `file:${join(folder, 'test.db')}`
  client = createClient({ url })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE news (headline TEXT UNIQUE)')
  other = createClient({ url })
  settled = 0
  writer = keepWriter(client, async () => {
    settled += 1
    await client.execute('PRAGMA busy_timeout = 1234')
  })
})
afterEach(() => {
  client.close()
  other.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (headline: string) => ({ sql: 'INSERT INTO news VALUES (?)', args: [headline] })
const headlines = async (as: Pick<Client, 'execute'>) =>
  (await as.execute('SELECT headline FROM news ORDER BY headline')).rows.map(({ headline }) => headline)

async function write(headline: string): Promise<void> {
  const transaction = await client.transaction('write')
  await transaction.execute(insert(headline))
  await transaction.commit()
}

describe('one write transaction after another', () => {
  it('uses one connection: what only that connection knows is there in the next', async () => {
    const first = await client.transaction('write')
    await first.execute('CREATE TEMP TABLE mine (n)')
    await first.commit()
    const second = await client.transaction('write')
    await expect(second.execute('SELECT * FROM mine')).resolves.toBeDefined()
    await second.rollback()
    await expect(client.execute('SELECT * FROM mine')).rejects.toThrow(/no such table/)
  })

  it('settles both connections, once', async () => {
    await write('甲')
    await write('乙')
    expect(settled).toBe(2)
    const writing = await client.transaction('write')
    for (const connection of [client, writing]) {
      const { rows } = await connection.execute('PRAGMA busy_timeout')
      expect(Object.values(rows[0] ?? {})).toEqual([1234])
    }
    await writing.rollback()
  })

  it('keeps what was committed and nothing of what was taken back', async () => {
    await write('甲')
    const second = await client.transaction('write')
    await second.execute(insert('乙'))
    await second.rollback()
    await write('丙')
    expect(await headlines(other)).toEqual(['丙', '甲'].sort())
  })

  it('shows nobody what is not committed yet', async () => {
    await write('甲')
    const second = await client.transaction('write')
    await second.execute(insert('乙'))
    expect(await headlines(client)).toEqual(['甲'])
    expect(await headlines(other)).toEqual(['甲'])
    await second.commit()
    expect(await headlines(client)).toEqual(['乙', '甲'].sort())
  })

  it('sees what another process wrote in between', async () => {
    await write('甲')
    await other.execute(insert('乙'))
    const second = await client.transaction('write')
    expect(await headlines(second)).toEqual(['乙', '甲'].sort())
    await second.rollback()
  })
})

describe('between two', () => {
  beforeEach(() => write('甲'))

  it('another process can write', async () => {
    await expect(other.execute(insert('乙'))).resolves.toBeDefined()
  })

  it('holds no snapshot: the log can be emptied', async () => {
    await other.execute(insert('乙'))
    const { rows } = await other.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    expect(rows[0]).toMatchObject({ busy: 0, log: 0 })
  })

  it('the one that ended takes no more orders, which would be in the next one', async () => {
    const ended = await client.transaction('write')
    await ended.commit()
    const next = await client.transaction('write')
    await expect(ended.execute(insert('乙'))).rejects.toThrow('has ended')
    await expect(ended.commit()).rejects.toThrow('has ended')
    expect(ended.closed).toBe(true)
    await ended.rollback()
    ended.close()
    await next.execute(insert('丙'))
    await next.commit()
    expect(await headlines(other)).toEqual(['丙', '甲'].sort())
  })
})

describe('a retired connection', () => {
  it('is not used again, idle or lent', async () => {
    const first = await client.transaction('write')
    await first.execute('CREATE TEMP TABLE mine (n)')
    writer.retire()
    await first.execute(insert('甲'))
    await first.commit()
    const second = await client.transaction('write')
    await expect(second.execute('SELECT * FROM mine')).rejects.toThrow(/no such table/)
    await second.execute('CREATE TEMP TABLE mine (n)')
    await second.commit()
    writer.retire()
    const third = await client.transaction('write')
    await expect(third.execute('SELECT * FROM mine')).rejects.toThrow(/no such table/)
    await third.rollback()
    expect(await headlines(other)).toEqual(['甲'])
  })
})

describe('when something goes wrong', () => {
  it('a locked file is reported as locked, and the next transaction writes', async () => {
    await write('甲')
    const theirs = await other.transaction('write')
    await theirs.execute(insert('乙'))
    await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await theirs.commit()
    await write('丙')
    expect(await headlines(other)).toEqual(['甲', '乙', '丙'].sort())
  })

  it('a failed statement leaves the transaction open to its caller', async () => {
    await write('甲')
    const second = await client.transaction('write')
    await second.execute(insert('乙'))
    await expect(second.execute(insert('甲'))).rejects.toThrow(/UNIQUE/)
    await second.commit()
    expect(await headlines(other)).toEqual(['乙', '甲'].sort())
  })

  it('a transaction that SQLite ended is not used again', async () => {
    const first = await client.transaction('write')
    await expect(first.execute(`INSERT OR ROLLBACK INTO news VALUES ('甲'), ('甲')`)).rejects.toThrow(
      /UNIQUE/,
    )
    expect(first.closed).toBe(true)
    await expect(first.commit()).rejects.toThrow()
    await first.rollback()
    await write('乙')
    expect(await headlines(other)).toEqual(['乙'])
  })

  it('one that was closed is taken back', async () => {
    const first = await client.transaction('write')
    await first.execute(insert('甲'))
    first.close()
    expect(first.closed).toBe(true)
    await write('乙')
    expect(await headlines(other)).toEqual(['乙'])
  })
})

it('leaves transactions for reading as they are', async () => {
  await write('甲')
  const reading = await client.transaction('read')
  expect(await headlines(reading)).toEqual(['甲'])
  await write('乙')
  expect(await headlines(reading)).toEqual(['甲'])
  await reading.rollback()
})

it('leaves a client that asks a server as it is', () => {
  const transaction = () => Promise.reject(new Error('not asked'))
  const far = { protocol: 'ws', transaction, execute: transaction }
  keepWriter(far, transaction)
  expect(far.transaction).toBe(transaction)
})

it('changes a client once', async () => {
  const { transaction } = client
  keepWriter(client, async () => {})
  expect(client.transaction).toBe(transaction)
})
