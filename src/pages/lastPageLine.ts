import type { AdapterRequest } from '../database/unit.ts'
import type { JudgeContext } from '../gate/judge/JudgeContext.ts'
import type { Outcome } from '../gate/ledger/decision.ts'
import { decisionsSlug } from '../gate/ledger/decisionsSlug.ts'

/** A line of the ledger about a page. */
export interface PageLine {
  id: number | string
  /** As the database has it. */
  at: string | Date
  who?: string | null
  contents?: unknown
}

/** Which line is wanted. */
export interface AskedPageLine {
  id: number | string
  outcome: Outcome
  /** Left out: of any hash. */
  hash?: string
  /** The request of the unit of work. */
  req?: AdapterRequest
}

/**
 * The newest line of the ledger about a page with this outcome; undefined where there is none. One
 * query.
 */
export async function lastPageLine(
  { adapter, options }: JudgeContext,
  { id, outcome, hash, req }: AskedPageLine,
): Promise<PageLine | undefined> {
  const { docs } = await adapter.find<PageLine>({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { equals: String(id) } },
        { subjectCollection: { equals: options.slugs.pages } },
        { outcome: { equals: outcome } },
        ...(hash === undefined ? [] : [{ hash: { equals: hash } }]),
      ],
    },
    sort: ['-at', '-id'],
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0]
}
