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
  subjectCollection: string
  outcome: LastDecision['outcome']
  hash?: string | null
}

/** Lines asked for at once, unless so many say nothing of these documents. */
const least = 500

/** For each of these documents, the last line that let it out or took it down; documents without one are left out. */
export async function lastDecisions(
  { adapter }: Bench,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LastDecision>> {
  const found = new Map<string, LastDecision>()
  let open = [...ids]
  let size = least
  while (open.length > 0) {
    // The collection is compared here: SQLite would rather go through all lines of it than look the ids up.
    const where: Where = {
      and: [{ subjectId: { in: open } }, { outcome: { in: ['cleared', 'takenDown'] } }],
    }
    const { docs } = await adapter.find<Line>({
      collection: decisionsSlug,
      where,
      sort: ['-at', '-id'],
      limit: size,
      pagination: false,
      select: { subjectId: true, subjectCollection: true, outcome: true, hash: true },
    })
    for (const { subjectId, subjectCollection, outcome, hash } of docs)
      if (subjectCollection === collection && !found.has(subjectId))
        found.set(subjectId, { outcome, hash: hash ?? '' })
    if (docs.length < size) break
    const left = open.filter((id) => !found.has(id))
    if (left.length === open.length) size *= 2
    open = left
  }
  return found
}
