import type { PayloadRequest } from 'payload'
import { RULES_VERSION } from '../rules/index.ts'
import type { RecordedFinding } from '../types.ts'

/** What came of an attempt. */
export const outcomes = [
  'cleared',
  'refused',
  'wouldRefuse',
  'takenDown',
  'released',
  'approved',
  'exported',
  'scheduled',
  'canceled',
] as const

export type Outcome = (typeof outcomes)[number]

/**
 * One line of the ledger, as it is stored: ids and people as text, so that nothing is lost with
 * what they name.
 */
export interface Decision {
  at: string
  outcome: Outcome
  /** By which path: `REST update`, `GraphQL create`, `local update`, `database updateOne`. */
  path: string
  subjectCollection: string
  subjectId: string
  /** Collection, id and e-mail of the user, as far as there are any; `nobody` for server code. */
  who: string
  rulesVersion: string
  hash: string
  /** Of a page, each with the item it is about. */
  findings: readonly RecordedFinding[]
  mentions: unknown
  reason: string
  /**
   * Of an export: everything that was printed, as it was printed. Of a schedule: what was approved
   * by setting it (`ScheduleApproval`); of a cancelled one, which it was. Null otherwise.
   */
  contents: unknown
}

export interface Attempt {
  outcome: Outcome
  collection: string
  id: number | string | undefined
  /** The adapter's method, for writes that no operation announced. */
  method: string
  hash?: string
  findings?: readonly RecordedFinding[]
  mentions?: unknown
  reason?: string
  contents?: unknown
  req?: Partial<PayloadRequest>
}

/** The user of a request, as text. */
export function whoIn(req: Partial<PayloadRequest> | undefined): string {
  const user = req?.user
  if (!user) return 'nobody'
  const email = 'email' in user && typeof user.email === 'string' ? ` ${user.email}` : ''
  return `${user.collection ?? 'users'}:${user.id}${email}`
}

function pathOf({ req, method }: Attempt): string {
  const operation: unknown = req?.context?.newsroomOperation
  return typeof operation === 'string' ? `${req?.payloadAPI ?? 'local'} ${operation}` : `database ${method}`
}

/** The line for an attempt, now. */
export const decisionOf = (attempt: Attempt): Decision => ({
  at: new Date().toISOString(),
  outcome: attempt.outcome,
  path: pathOf(attempt),
  subjectCollection: attempt.collection,
  subjectId: attempt.id === undefined ? '' : String(attempt.id),
  who: whoIn(attempt.req),
  rulesVersion: RULES_VERSION,
  hash: attempt.hash ?? '',
  findings: attempt.findings ?? [],
  mentions: attempt.mentions ?? [],
  reason: attempt.reason ?? '',
  contents: attempt.contents ?? null,
})
