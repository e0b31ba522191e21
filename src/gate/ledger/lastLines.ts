import type { BaseDatabaseAdapter, Where } from 'payload'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Finding } from '../types.ts'
import type { Outcome } from './decision.ts'
import { decisionsSlug } from './decisionsSlug.ts'

/** What the ledger says last of a document. */
export interface LastLine<Among extends Outcome = Outcome> {
  outcome: Among
  /** ISO 8601 instant. */
  at: string
  hash: string
  /** Empty unless they were asked for. */
  findings: readonly Finding[]
}

export interface AskedLines<Among extends Outcome> {
  collection: string
  ids: readonly string[]
  /** Lines of another outcome do not count. */
  among: readonly Among[]
  /** Whether their findings are read too: they can be long. @default false */
  findings?: boolean
  /** The request of a unit of work, so that its own lines count. */
  req?: AdapterRequest
}

interface Stored<Among> {
  id: number | string
  subjectId: string
  subjectCollection: string
  outcome: Among
  at: string | Date
  hash?: string | null
  findings?: unknown
}

/**
 * How many lines are read at once; twice as many each time that none of them is about one of the
 * documents.
 */
const least = 500

/**
 * For each of these documents the newest of its lines; documents without one are left out. In
 * bounded memory, however long the ledger.
 */
export async function lastLines<Among extends Outcome>(
  adapter: BaseDatabaseAdapter,
  asked: AskedLines<Among>,
): Promise<ReadonlyMap<string, LastLine<Among>>> {
  const found = new Map<string, LastLine<Among>>()
  let open = [...asked.ids]
  let size = least
  while (open.length > 0) {
    const lines = await newestLines(adapter, { ...asked, ids: open }, size)
    for (const line of lines)
      if (line.subjectCollection === asked.collection && !found.has(line.subjectId))
        found.set(line.subjectId, asLine(line))
    if (lines.length < size) break
    const left = open.filter((id) => !found.has(id))
    if (left.length === open.length) size *= 2
    open = left
  }
  return found
}

/**
 * So many lines about these ids, the newest first. Their collection is compared by the caller:
 * SQLite would rather go through all lines of a collection than look the ids up.
 */
async function newestLines<Among extends Outcome>(
  adapter: BaseDatabaseAdapter,
  { ids, among, findings = false, req }: AskedLines<Among>,
  size: number,
): Promise<Stored<Among>[]> {
  const where: Where = { and: [{ subjectId: { in: ids } }, { outcome: { in: [...among] } }] }
  const select = { at: true, subjectId: true, subjectCollection: true, outcome: true, hash: true } as const
  const { docs } = await adapter.find<Stored<Among>>({
    collection: decisionsSlug,
    where,
    sort: ['-at', '-id'],
    limit: size,
    pagination: false,
    ...(req && { req }),
    select: { ...select, ...(findings && { findings }) },
  })
  return docs
}

const asLine = <Among extends Outcome>({ outcome, at, hash, findings }: Stored<Among>): LastLine<Among> => ({
  outcome,
  at: new Date(at).toISOString(),
  hash: hash ?? '',
  // The ledger holds what the gate wrote there; nobody else writes it.
  findings: Array.isArray(findings) ? (findings as Finding[]) : [],
})
