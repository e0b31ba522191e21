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

/** Lines read at once, unless so many say nothing of these documents. */
const least = 500

/**
 * For each of these documents the newest of its lines; documents without one are left out. In
 * bounded memory, however long the ledger.
 */
export async function lastLines<Among extends Outcome>(
  adapter: BaseDatabaseAdapter,
  { collection, ids, among, findings = false, req }: AskedLines<Among>,
): Promise<ReadonlyMap<string, LastLine<Among>>> {
  const found = new Map<string, LastLine<Among>>()
  let open = [...ids]
  let size = least
  while (open.length > 0) {
    // The collection is compared here: SQLite would rather go through all lines of it than look the
    // ids up.
    const where: Where = { and: [{ subjectId: { in: open } }, { outcome: { in: [...among] } }] }
    const { docs } = await adapter.find<Stored<Among>>({
      collection: decisionsSlug,
      where,
      sort: ['-at', '-id'],
      limit: size,
      pagination: false,
      ...(req && { req }),
      select: {
        at: true,
        subjectId: true,
        subjectCollection: true,
        outcome: true,
        hash: true,
        ...(findings && { findings }),
      },
    })
    for (const line of docs)
      if (line.subjectCollection === collection && !found.has(line.subjectId))
        found.set(line.subjectId, asLine(line))
    if (docs.length < size) break
    const left = open.filter((id) => !found.has(id))
    if (left.length === open.length) size *= 2
    open = left
  }
  return found
}

const asLine = <Among extends Outcome>({ outcome, at, hash, findings }: Stored<Among>): LastLine<Among> => ({
  outcome,
  at: new Date(at).toISOString(),
  hash: hash ?? '',
  // The ledger holds what the gate wrote there; nobody else writes it.
  findings: Array.isArray(findings) ? (findings as Finding[]) : [],
})
