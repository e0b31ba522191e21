import type { Guarded } from '../guard/Guarded.ts'
import { outcomes, type Outcome } from '../ledger/decision.ts'
import { decisionsSlug } from '../ledger/gateDecisions.ts'
import type { Finding } from '../types.ts'

/** What the ledger says last of a document. */
export interface LastWord {
  outcome: Outcome
  at: string
  findings: readonly Finding[]
}

interface Line {
  id: number | string
  subjectId: string
  outcome: string
  at: string | Date
  findings?: unknown
}

/** For each of these documents the newest line that judged it or took it down. Documents without one are left out. */
export async function lastWords(
  { inner }: Guarded,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LastWord>> {
  const { docs } = await inner.find<Line>({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { in: [...ids] } },
        { subjectCollection: { equals: collection } },
        { outcome: { in: ['cleared', 'refused', 'takenDown'] } },
      ],
    },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
  })
  // The last of a document's lines stays.
  return new Map(docs.map((line) => [line.subjectId, asWord(line)]))
}

const asWord = ({ outcome, at, findings }: Line): LastWord => ({
  outcome: outcomes.find((one) => one === outcome) ?? 'refused',
  at: new Date(at).toISOString(),
  // The ledger holds what the gate wrote there; nobody else writes it.
  findings: Array.isArray(findings) ? (findings as Finding[]) : [],
})
