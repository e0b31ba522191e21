import type { BaseDatabaseAdapter, Where } from 'payload'
import { meets } from './meets.ts'

type Data = Record<string, unknown>

/** A stored row. */
export type StoredRow = Data & { id: number | string }

/** What Payload's adapters take, as far as this one reads it (payload `database/types.d.ts`, 3.90). */
interface Args {
  collection?: string
  collectionSlug?: string
  id?: number | string
  parent?: number | string
  where?: Where
  data?: Data
  versionData?: Data
  sort?: string | string[]
  limit?: number
  select?: Data
  createdAt?: string
  updatedAt?: string
  autosave?: boolean
  options?: { upsert?: boolean }
  req?: { transactionID?: unknown }
}

/** A call that a test makes fail: by its method and collection, as `create gate-decisions`. */
type Failures = Map<string, unknown>

/** A database of Payload's in memory, and what a test may see and do past it. */
export interface MemoryDatabase {
  /** As Payload gets it, before anything guards it. */
  adapter: BaseDatabaseAdapter
  /** The rows of a collection, as they are stored. */
  rows: (collection: string) => StoredRow[]
  /** Its versions, oldest first. */
  versions: (collection: string) => StoredRow[]
  /** Stores a row past everything that guards the database. */
  put: (collection: string, row: Data) => StoredRow
  /** Changes the first row of a collection in place, as somebody with a shell of the database would. */
  alter: (collection: string, change: Data) => void
  /** Every call since it was last emptied, as `find articles`. */
  calls: string[]
  /** Those of them that write. */
  writes: () => string[]
  /** The calls that throw, and what. */
  failing: Failures
}

const clone = <T>(value: T): T => structuredClone(value)

/** A row as a query asks for it: an empty selection is the id alone. */
function selected(row: StoredRow, select: Data | undefined): StoredRow {
  if (!select) return clone(row)
  const names = Object.keys(select).filter((name) => select[name] === true)
  const kept = names.flatMap((name) => (name in row ? [[name, row[name]]] : []))
  return clone({ ...Object.fromEntries(kept), id: row.id })
}

/** Rows in the order that `sort` asks for: `-at` is by `at`, the greatest first. */
function sorted(rows: readonly StoredRow[], sort: string | string[] | undefined): StoredRow[] {
  const by = [sort ?? []].flat().map((one) => ({ name: one.replace(/^-/, ''), down: one.startsWith('-') }))
  return rows.toSorted((a, b) => {
    for (const { name, down } of by) {
      const [x, y] = [a[name], b[name]] as [string, string] // compared as JavaScript compares what is stored
      if (x !== y) return (x < y ? -1 : 1) * (down ? -1 : 1)
    }
    return 0
  })
}

const found = (rows: readonly StoredRow[], { where, sort, limit, select }: Args): StoredRow[] => {
  const all = sorted(
    rows.filter((row) => meets(row, where ?? {})),
    sort,
  )
  return (limit ? all.slice(0, limit) : all).map((row) => selected(row, select))
}

/** The operator that the tests need, beside plain values: `{ revision: { $inc: 1 } }`. */
function written(row: StoredRow, data: Data): void {
  for (const [name, value] of Object.entries(data)) {
    const by = typeof value === 'object' && value !== null && '$inc' in value ? Number(value.$inc) : undefined
    row[name] = by === undefined ? clone(value) : Number(row[name] ?? 0) + by
  }
}

/**
 * Tables that keep what they are given in memory and answer as Payload's own adapters do, with
 * transactions that roll back. One thing at a time: two open transactions do not see each other's
 * writes as those of a real database would.
 */
class Tables {
  #rows = new Map<string, StoredRow[]>()
  #versions = new Map<string, StoredRow[]>()
  #last = 0
  #begun = 0
  readonly calls: string[] = []
  readonly failing: Failures = new Map()
  readonly #open = new Map<string, string>()

  rows = (collection: string): StoredRow[] => tableIn(this.#rows, collection)
  versions = (collection: string): StoredRow[] => tableIn(this.#versions, collection)

  put = (collection: string, data: Data): StoredRow => {
    const { id } = data
    const own = typeof id === 'number' || typeof id === 'string' ? id : ++this.#last
    if (typeof own === 'number') this.#last = Math.max(this.#last, own)
    const row: StoredRow = { ...clone(data), id: own }
    this.rows(collection).push(row)
    return row
  }

  alter = (collection: string, change: Data): void => {
    const [row] = this.rows(collection)
    if (!row) throw new Error(`There is no row in "${collection}" to change.`)
    Object.assign(row, clone(change))
  }

  begin = (): string => {
    const id = `tx-${++this.#begun}`
    this.#open.set(id, JSON.stringify([[...this.#rows], [...this.#versions]]))
    return id
  }

  end = (id: string, isKept: boolean): void => {
    const before = this.#open.get(id)
    this.#open.delete(id)
    if (before === undefined || isKept) return
    // What `begin` wrote.
    const [rows, versions] = JSON.parse(before) as [[string, StoredRow[]][], [string, StoredRow[]][]]
    this.#rows = new Map(rows)
    this.#versions = new Map(versions)
  }

  meeting = ({ collection = '', id, where }: Args): StoredRow[] =>
    id === undefined
      ? this.rows(collection).filter((row) => meets(row, where ?? {}))
      : this.rows(collection).filter((row) => row.id === id)

  update = (args: Args): StoredRow | null => {
    const [row] = this.meeting(args)
    if (!row && args.options?.upsert) return clone(this.put(args.collection ?? '', args.data ?? {}))
    if (!row) return null
    written(row, args.data ?? {})
    return clone(row)
  }

  remove = (table: StoredRow[], gone: readonly StoredRow[]): void => {
    for (const row of gone) table.splice(table.indexOf(row), 1)
  }

  addVersion = ({ collectionSlug = '', parent, versionData = {}, ...times }: Args): StoredRow => {
    const table = this.versions(collectionSlug)
    for (const one of table) if (one.parent === parent) one.latest = false
    const { createdAt, updatedAt, autosave = false } = times
    const version = {
      id: ++this.#last,
      parent,
      latest: true,
      version: clone(versionData),
      createdAt,
      updatedAt,
      autosave,
    }
    table.push(version)
    return clone(version)
  }

  drafts = (args: Args): StoredRow[] => {
    const latest = this.versions(args.collection ?? '').filter((one) => one.latest === true)
    // A version's record holds the document.
    const rows = latest.map(({ parent, version }): StoredRow => ({
      ...(version as Data),
      id: parent as number,
    }))
    return found(rows, args)
  }

  query = (args: Args): StoredRow[] => found(this.rows(args.collection ?? ''), args)
  queryVersions = (args: Args): StoredRow[] => found(this.versions(args.collection ?? ''), args)
}

function tableIn(tables: Map<string, StoredRow[]>, collection: string): StoredRow[] {
  const table = tables.get(collection) ?? []
  tables.set(collection, table)
  return table
}

/** The adapter's methods over these tables; each call is noted, and fails where a test wants it to. */
function methodsOver(tables: Tables): Record<string, (args: Args) => Promise<unknown>> {
  const methods: Record<string, (args: Args) => unknown> = {
    find: (args) => {
      const docs = tables.query(args)
      return { docs, totalDocs: docs.length }
    },
    count: (args) => ({ totalDocs: tables.query(args).length }),
    findOne: (args) => tables.query({ ...args, limit: 1 })[0] ?? null,
    findVersions: (args) => ({ docs: tables.queryVersions(args) }),
    queryDrafts: (args) => ({ docs: tables.drafts(args) }),
    create: ({ collection = '', data = {} }) => clone(tables.put(collection, data)),
    updateOne: tables.update,
    upsert: (args) => tables.update({ ...args, options: { upsert: true } }),
    updateMany: (args) => tables.meeting(args).map(({ id }) => tables.update({ ...args, id })),
    deleteOne: (args) => {
      const gone = tables.meeting(args).slice(0, 1)
      tables.remove(tables.rows(args.collection ?? ''), gone)
      return gone[0] ?? null
    },
    deleteMany: (args) => tables.remove(tables.rows(args.collection ?? ''), tables.meeting(args)),
    deleteVersions: ({ collection = '', where = {} }) => {
      const table = tables.versions(collection)
      tables.remove(
        table,
        table.filter((row) => meets(row, where)),
      )
    },
    createVersion: tables.addVersion,
    updateVersion: ({ collection = '', id, versionData = {} }) => {
      const version = tables.versions(collection).find((one) => one.id === id)
      if (version) written(version, versionData)
      return version ? clone(version) : null
    },
    updateJobs: ({ id, where, data = {} }) => {
      const jobs = tables.meeting({
        collection: 'payload-jobs',
        ...(where && { where }),
        ...(id !== undefined && { id }),
      })
      for (const job of jobs) written(job, data)
      return jobs.map(clone)
    },
  }
  return Object.fromEntries(Object.entries(methods).map(([name, run]) => [name, noted(tables, name, run)]))
}

const noted =
  ({ calls, failing }: Tables, name: string, run: (args: Args) => unknown) =>
  async (args: Args): Promise<unknown> => {
    const call = `${name} ${args.collection ?? args.collectionSlug ?? ''}`.trim()
    calls.push(call)
    if (failing.has(call)) throw failing.get(call)
    return run(args)
  }

/** Methods that Payload's adapters have and no test here calls. */
const unused = ['createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion']

/**
 * An adapter over tables in memory.
 *
 * @param name as which database it answers: the gate asks it of Postgres and MongoDB
 * @param members what else the adapter has, `payload` above all
 */
export function memoryDatabase(members: Data = {}, name = 'memory'): MemoryDatabase {
  const tables = new Tables()
  const adapter = {
    name,
    defaultIDType: 'number',
    sessions: {},
    ...methodsOver(tables),
    ...Object.fromEntries(unused.map((one) => [one, async () => ({})])),
    beginTransaction: async () => tables.begin(),
    commitTransaction: async (id: string | Promise<string>) => tables.end(await id, true),
    rollbackTransaction: async (id: string | Promise<string>) => tables.end(await id, false),
    ...members,
  }
  const { rows, versions, put, alter, calls, failing } = tables
  // It has every member that the gate uses of an adapter.
  return {
    ...{ adapter: adapter as unknown as BaseDatabaseAdapter, rows, versions, put, alter, calls, failing },
    writes: () => calls.filter((call) => /^(?:create|update|upsert|delete)/u.test(call)),
  }
}

/**
 * A database that holds these rows by collection, numbered as they come; the versions of `articles`
 * are those under `articles versions`.
 */
export function databaseOf(rows: Readonly<Record<string, readonly Data[]>> = {}): MemoryDatabase {
  const memory = memoryDatabase()
  for (const [slug, all] of Object.entries(rows)) {
    const [collection = '', isOfVersions] = slug.split(' ')
    for (const [at, row] of all.entries()) {
      const numbered = { id: at + 1, ...row }
      if (isOfVersions) memory.versions(collection).push(numbered)
      else memory.put(collection, numbered)
    }
  }
  return memory
}
