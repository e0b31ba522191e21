import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BaseDatabaseAdapter } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterTransactionOf } from '../../../src/database/afterTransaction.ts'
import { analyzeTables } from '../../../src/database/sqlite/analyzeTables.ts'
import { fieldsOf } from '../../../src/database/fieldsOf.ts'
import { hasTransactions } from '../../../src/database/hasTransactions.ts'
import { neverGiveIdsAgain } from '../../../src/database/sqlite/neverGiveIdsAgain.ts'
import { selectOf } from '../../../src/database/selectOf.ts'
import { serialWrites } from '../../../src/database/sqlite/serialWrites.ts'
import { inTransaction, transactionUnit } from '../../../src/database/unit.ts'
import { writeMethods } from '../../../src/database/writeMethods.ts'

/** An adapter that notes how its transactions begin and end. */
function database(begin: () => Promise<string | null> = async () => 'tx') {
  const ends: string[] = []
  const logged: unknown[] = []
  const adapter = {
    name: 'postgres',
    beginTransaction: async () => {
      ends.push('begin')
      return begin()
    },
    commitTransaction: async (id: unknown) => void ends.push(`commit ${String(await id)}`),
    rollbackTransaction: async (id: unknown) => void ends.push(`rollback ${String(await id)}`),
    payload: { logger: { error: (line: unknown) => void logged.push(line) } },
  }
  // Only these members are used of an adapter.
  return { adapter: adapter as unknown as BaseDatabaseAdapter, ends, logged }
}

describe('a unit of work', () => {
  it('is one transaction, in which the request says that it is', async () => {
    const { adapter, ends } = database()
    const req = { user: null }
    expect(await transactionUnit(adapter)(req, async (inUnit) => inUnit.transactionID)).toBe('tx')
    expect(ends).toEqual(['begin', 'commit tx'])
    expect(req).toEqual({ user: null })
  })

  it('is taken back as a whole, and what was thrown is thrown', async () => {
    const { adapter, ends } = database()
    await expect(transactionUnit(adapter)(undefined, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    )
    expect(ends).toEqual(['begin', 'rollback tx'])
  })

  it('joins the one that its caller is in, and leaves its end to them', async () => {
    const { adapter, ends } = database()
    const unit = transactionUnit(adapter)
    for (const transactionID of ['outer', 0, Promise.resolve('outer')])
      await unit({ transactionID } as never, async () => 'done')
    await unit(undefined, (req) => unit(req, async () => 'done'))
    await expect(unit({ transactionID: 'outer' }, () => Promise.reject(new Error('no')))).rejects.toThrow()
    expect(ends).toEqual(['begin', 'commit tx'])
  })

  it('is done without one where the database has none', async () => {
    const { adapter, ends } = database(async () => null)
    expect(await transactionUnit(adapter)(undefined, async (req) => req)).toEqual({})
    expect(ends).toEqual(['begin'])
  })

  it('leaves a request otherwise as it is, and follows what is set on it later', () => {
    const req: Record<string, unknown> = { user: null, transactionID: 'outer' }
    const inside = inTransaction(req, 'inner')
    req.user = { id: 1 }
    expect(inside).toMatchObject({ transactionID: 'inner', user: { id: 1 } })
    expect('transactionID' in inTransaction({ user: null }, 1)).toBe(true)
    expect(req.transactionID).toBe('outer')
    expect(inTransaction(undefined, 7)).toEqual({ transactionID: 7 })
  })
})

describe('what waits for the end of a transaction', () => {
  it.each(['commitTransaction', 'rollbackTransaction'] as const)(
    'is done after %s, in its order, once',
    async (end) => {
      const { adapter, ends } = database()
      const after = afterTransactionOf(adapter)
      for (const name of ['one', 'two']) after('tx', async () => void ends.push(name))
      after('other', async () => void ends.push('not yet'))
      await adapter[end](Promise.resolve('tx'))
      await adapter[end]('tx')
      expect(ends.slice(1, 3)).toEqual(['one', 'two'])
      expect(ends).toHaveLength(4)
    },
  )

  it('is in the log when it fails, and the next is done all the same', async () => {
    const { adapter, ends, logged } = database()
    const after = afterTransactionOf(adapter)
    after('tx', () => Promise.reject(new Error('no')))
    after('tx', async () => void ends.push('next'))
    await adapter.commitTransaction('tx')
    expect([ends.at(-1), logged.length]).toEqual(['next', 1])
  })

  it('is done also where the commit itself fails', async () => {
    const { adapter, ends } = database()
    adapter.commitTransaction = () => Promise.reject(new Error('lost'))
    const after = afterTransactionOf(adapter)
    after('tx', async () => void ends.push('done'))
    await expect(adapter.commitTransaction('tx')).rejects.toThrow('lost')
    expect(ends).toEqual(['done'])
  })
})

describe('whether a database has transactions', () => {
  it.each<[string, string, string | null | number, boolean]>([
    ['SQLite, whose unit is ours', 'sqlite', null, true],
    ['Postgres', 'postgres', 'tx', true],
    ['a transaction whose id is nought', 'postgres', 0, true],
    ['MongoDB without a replica set', 'mongoose', null, false],
  ])('%s', async (_, name, id, expected) => {
    const { adapter, ends } = database(async () => id as string)
    expect(await hasTransactions({ ...adapter, name })).toBe(expected)
    expect(ends.filter((end) => end.startsWith('rollback'))).toHaveLength(
      expected && name !== 'sqlite' ? 1 : 0,
    )
  })
})

describe('what is selected', () => {
  const fields = [{ name: 'headline' }, { name: 'slug' }]
  const adapter = { payload: { collections: { articles: { config: { flattenedFields: fields } } } } } as never // only this is read

  it('is what a collection has, and nothing of one that there is not', () => {
    expect(selectOf(adapter, 'articles', ['slug', 'price', 'headline'])).toEqual({
      slug: true,
      headline: true,
    })
    expect(selectOf(adapter, 'nowhere', ['slug'])).toEqual({})
    expect(fieldsOf(adapter, 'nowhere')).toEqual([])
  })
})

describe('the tables of SQLite', () => {
  const running = (execute: () => Promise<unknown>, name = 'sqlite') => {
    const warned: unknown[] = []
    return {
      warned,
      payload: {
        db: { name, client: { execute } },
        logger: { warn: (line: unknown) => void warned.push(line) },
      } as never,
    } // as above
  }

  it('are looked at once at the start; where that fails the newsroom starts all the same', async () => {
    const execute = vi.fn(async () => undefined)
    await analyzeTables(running(execute).payload)
    expect(execute.mock.calls.flat()).toEqual(['PRAGMA analysis_limit = 400', 'ANALYZE'])
    const busy = running(() => Promise.reject(new Error('SQLITE_BUSY')))
    await analyzeTables(busy.payload)
    expect(busy.warned).toMatchObject([{ err: expect.any(Error) }])
  })

  it('are not looked at on another database', async () => {
    const execute = vi.fn(async () => undefined)
    await analyzeTables(running(execute, 'postgres').payload)
    expect(execute).not.toHaveBeenCalled()
  })
})

describe('the ids of SQLite', () => {
  let folder: string
  beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'ids-'))))
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  })
  const counts = (adapter: object) => {
    const given = { autoIncrement: false, ...adapter }
    neverGiveIdsAgain(given as never) // only these members are read
    return given.autoIncrement
  }
  const file = async (name: string, words: string) => {
    const place = path.join(folder, name)
    await writeFile(place, words)
    return place
  }

  it.each<[string, object, boolean]>([
    ['in a new file', { name: 'sqlite', clientConfig: { url: 'file:./not-there.db' } }, true],
    ['on a server', { name: 'sqlite', clientConfig: { url: 'libsql://news.example' } }, true],
    ['where nothing says which file', { name: 'sqlite' }, true],
    ['on another database', { name: 'postgres' }, false],
  ])('are given once %s: %j is %s', (_, adapter, expected) => {
    expect(counts(adapter)).toBe(expected)
  })

  it('go on being counted in a file that counts them, and are left in one that development has pushed to', async () => {
    const counted = await file('a.db', 'CREATE TABLE a (id integer PRIMARY KEY AUTOINCREMENT)')
    const uncounted = await file('b.db', 'CREATE TABLE a (id integer PRIMARY KEY)')
    expect(counts({ name: 'sqlite', clientConfig: { url: `file:${counted}` } })).toBe(true)
    expect(counts({ name: 'sqlite', clientConfig: { url: `file:${uncounted}` } })).toBe(false)
    expect(counts({ name: 'sqlite', clientConfig: { url: pathToFileURL(uncounted).href } })).toBe(false)
    expect(counts({ name: 'sqlite', push: false, clientConfig: { url: `file:${uncounted}` } })).toBe(true)
    vi.stubEnv('NODE_ENV', 'production')
    expect(counts({ name: 'sqlite', clientConfig: { url: `file:${uncounted}` } })).toBe(true)
  })

  it('are looked for in what is not in the file itself yet', async () => {
    const empty = await file('c.db', '')
    await file('c.db-wal', 'CREATE TABLE a (id integer PRIMARY KEY)')
    expect(counts({ name: 'sqlite', clientConfig: { url: `file:${empty}` } })).toBe(false)
  })
})

/** A SQLite adapter whose connection is a list of what was done on it. */
function sqlite(fails: { busy?: number } = {}) {
  const done: string[] = []
  let busy = fails.busy ?? 0
  const transaction = async () => ({
    closed: false,
    execute: async () => undefined,
    executeMultiple: async () => undefined,
    commit: async () => undefined,
    rollback: async () => undefined,
    close: () => undefined,
  })
  const adapter: Record<string, unknown> = {
    name: 'sqlite',
    sessions: {},
    wal: false,
    client: { protocol: 'file', execute: async () => undefined, transaction },
    payload: { logger: { warn: () => undefined } },
    drizzle: {
      transaction: async (run: (tx: unknown) => Promise<unknown>) => {
        if (busy-- > 0) throw new Error('outer', { cause: new Error('SQLITE_BUSY: database is locked') })
        done.push('begin')
        try {
          const answer = await run('tx')
          done.push('commit')
          return answer
        } catch (error) {
          done.push('rollback')
          throw error
        }
      },
    },
  }
  for (const name of [...writeMethods, 'updateJobs', 'deleteOne', 'deleteMany', 'deleteVersions'])
    adapter[name] = async (args: { wait?: Promise<unknown>; fail?: boolean }) => {
      done.push(`${name} begins`)
      await args.wait
      if (args.fail) throw new Error('refused')
      done.push(`${name} ends`)
      return name
    }
  // Only these members are used of an adapter.
  const { adapter: writing, unit } = serialWrites(adapter as unknown as BaseDatabaseAdapter)
  return {
    done,
    unit,
    adapter: writing,
    write: (name: string, args: object = {}) => (adapter[name] as (args: object) => Promise<unknown>)(args),
  }
}

describe('the writes of SQLite', () => {
  it('are one at a time, each a transaction of its own', async () => {
    const { done, write } = sqlite()
    let free: () => void = () => undefined
    const wait = new Promise<void>((resolve) => (free = resolve))
    const both = Promise.all([write('create', { wait }), write('updateOne')])
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(done).toEqual(['begin', 'create begins'])
    free()
    expect(await both).toEqual(['create', 'updateOne'])
    expect(done).toEqual([
      'begin',
      'create begins',
      'create ends',
      'commit',
      'begin',
      'updateOne begins',
      'updateOne ends',
      'commit',
    ])
  })

  it('in a unit are part of it, by its request and by what is called inside it', async () => {
    const { done, unit, write } = sqlite()
    await unit(undefined, async (req) => {
      await write('create', { req })
      await write('updateOne')
      await write('deleteOne')
      await unit(undefined, () => write('createVersion'))
    })
    expect(done.filter((one) => one === 'begin' || one === 'commit')).toEqual(['begin', 'commit'])
  })

  it('that delete wait their turn and need no transaction', async () => {
    const { done, write } = sqlite()
    await Promise.all([write('create'), write('deleteMany')])
    expect(done).toEqual([
      'begin',
      'create begins',
      'create ends',
      'commit',
      'deleteMany begins',
      'deleteMany ends',
    ])
  })

  it('go on behind one that was refused, whose caller gets the error', async () => {
    const { done, write } = sqlite()
    const [refused, written] = await Promise.allSettled([write('create', { fail: true }), write('updateOne')])
    expect([refused.status, written.status]).toEqual(['rejected', 'fulfilled'])
    expect(done).toContain('rollback')
  })

  it('are tried again while another process holds the file; what else goes wrong is not', async () => {
    const { write } = sqlite({ busy: 1 })
    expect(await write('create')).toBe('create')
    const other = sqlite()
    await expect(other.unit(undefined, () => Promise.reject(new Error('the disk is full')))).rejects.toThrow(
      'the disk is full',
    )
    expect(other.done).toEqual(['begin', 'rollback'])
  })

  it('of a request whose transaction has ended have one of their own', async () => {
    const { done, write } = sqlite()
    await write('create', { req: { transactionID: 'gone' } })
    expect(done).toContain('begin')
  })
})
