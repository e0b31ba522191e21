import type { BaseDatabaseAdapter, Where } from 'payload'
import { meets } from './meets.ts'

type Row = Record<string, unknown> & { id: number | string }

interface Asked {
  collection: string
  where?: Where
  sort?: string
  limit?: number
  id?: number | string
  data?: Record<string, unknown>
}

/**
 * A database that lives in memory, for what asks an adapter: rows by collection, numbered as they
 * come. It has no transactions and no locales, and makes no versions; what needs those is tested on a
 * real one.
 */
export class RowsInMemory {
  readonly rows: Record<string, Row[]>
  /** What was written, in order: `updateOne articles`. */
  readonly writes: string[] = []

  constructor(rows: Record<string, readonly Record<string, unknown>[]> = {}) {
    this.rows = Object.fromEntries(
      Object.entries(rows).map(([slug, all]) => [slug, all.map((row, at) => ({ id: at + 1, ...row }))]),
    )
  }

  of(collection: string): Row[] {
    return (this.rows[collection] ??= [])
  }

  private found({ collection, where = {}, sort, limit = 0, id }: Asked): Row[] {
    const some = this.of(collection).filter((row) => (id === undefined || row.id === id) && meets(row, where))
    const name = sort?.replace(/^-/u, '')
    const sorted = name === undefined ? some : [...some].sort((a, b) => order(a[name], b[name]))
    const turned = sort?.startsWith('-') ? sorted.reverse() : sorted
    return limit > 0 ? turned.slice(0, limit) : turned
  }

  private change(asked: Asked): Row[] {
    const rows = this.found(asked)
    for (const row of rows) Object.assign(row, asked.data)
    return rows
  }

  /** The same as Payload's code calls it. */
  get adapter(): BaseDatabaseAdapter {
    const write = (name: string, { collection }: Asked) => void this.writes.push(`${name} ${collection}`)
    const adapter = {
      name: 'memory',
      defaultIDType: 'number',
      find: (asked: Asked) => {
        const docs = this.found(asked).map((row) => ({ ...row }))
        return Promise.resolve({ docs, totalDocs: docs.length })
      },
      findOne: (asked: Asked) => {
        const [row] = this.found(asked)
        return Promise.resolve(row ? { ...row } : null)
      },
      /** The versions of `articles` are the rows of `articles versions`. */
      findVersions: ({ collection, ...asked }: Asked) =>
        adapter.find({ ...asked, collection: `${collection} versions` }),
      count: (asked: Asked) => Promise.resolve({ totalDocs: this.found(asked).length }),
      create: (asked: Asked) => {
        write('create', asked)
        const row = { id: this.of(asked.collection).length + 1, ...asked.data }
        this.of(asked.collection).push(row)
        return Promise.resolve({ ...row })
      },
      updateOne: (asked: Asked) => {
        write('updateOne', asked)
        return Promise.resolve(this.change(asked)[0] ?? null)
      },
      updateMany: (asked: Asked) => {
        write('updateMany', asked)
        return Promise.resolve(this.change(asked))
      },
      deleteOne: (asked: Asked) => this.remove('deleteOne', asked),
      deleteMany: (asked: Asked) => this.remove('deleteMany', asked),
    }
    // The rest of an adapter is asked by nothing that a unit test runs.
    return adapter as unknown as BaseDatabaseAdapter
  }

  private remove(name: string, asked: Asked): Promise<null> {
    this.writes.push(`${name} ${asked.collection}`)
    const gone = new Set(this.found(asked))
    this.rows[asked.collection] = this.of(asked.collection).filter((row) => !gone.has(row))
    return Promise.resolve(null)
  }
}

const order = (a: unknown, b: unknown): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [one, other] = [String(a ?? ''), String(b ?? '')]
  return one < other ? -1 : one > other ? 1 : 0
}
