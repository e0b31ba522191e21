import type { Where } from 'payload'
import { decisionsSlug } from '../ledger/gateDecisions.ts'
import type { Bench } from '../guard/judgeRow.ts'

/** The last word of the ledger on a document. */
export interface LastDecision {
  outcome: 'cleared' | 'takenDown'
  hash: string
}

interface Line {
  id: number | string
  subjectId: string
  outcome: LastDecision['outcome']
  hash?: string | null
}

/** Lines in memory at once. */
const size = 500

/** For each of these documents, the last line that let it out or took it down; documents without one are left out. */
export async function lastDecisions(
  { adapter }: Bench,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LastDecision>> {
  const found = new Map<string, LastDecision>()
  let open = [...ids]
  while (open.length > 0) {
    const where: Where = {
      and: [
        { subjectId: { in: open } },
        { subjectCollection: { equals: collection } },
        { outcome: { in: ['cleared', 'takenDown'] } },
      ],
    }
    const { docs } = await adapter.find<Line>({
      collection: decisionsSlug,
      where,
      sort: ['-at', '-id'],
      limit: size,
      pagination: false,
      select: { subjectId: true, outcome: true, hash: true },
    })
    for (const { subjectId, outcome, hash } of docs)
      if (!found.has(subjectId)) found.set(subjectId, { outcome, hash: hash ?? '' })
    if (docs.length < size) break
    open = open.filter((id) => !found.has(id))
  }
  return found
}
