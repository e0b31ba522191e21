import type { PayloadRequest } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'

/** A text of an approved document, as it stood in one locale. */
export interface ApprovedText {
  locale: string
  /** A form field's path, as `textOf` gives it. */
  path: string
  text: string
}

/** One document as it stood when its publication was scheduled. */
export interface ApprovedPart {
  collection: string
  id: string
  /** Of each field of the latest version, as it is stored in all locales: SHA-256, in hex. */
  fields: Readonly<Record<string, string>>
  /** Its words, so that a refusal can say what changed. */
  texts: readonly ApprovedText[]
}

/**
 * What somebody approved by setting a time: this document, and the draft photos and boxes that go
 * out with it, as they then stood. The ledger keeps it, in the `contents` of a line `scheduled`.
 */
export interface ScheduleApproval {
  /** The job, by its id. */
  job: string
  type: 'publish' | 'unpublish'
  /** Empty: every locale. */
  locale: string
  /** ISO 8601 instant; empty: as soon as may be. */
  dueAt: string
  /** In whose name, as `users:3`; empty: server code. */
  by: string
  /** The document first, then what goes out with it. None when it is to be withdrawn. */
  parts: readonly ApprovedPart[]
}

/** Only the gate writes the ledger, so it is enough to look at the outer shape. */
export const isScheduleApproval = (value: unknown): value is ScheduleApproval =>
  isRecord(value) && typeof value.job === 'string' && Array.isArray(value.parts)

/**
 * The member of an operation's context in which the task that runs a schedule tells the guard what
 * was approved. A symbol, so that nobody else can send it.
 */
const key = Symbol('newsroom: schedule')

/**
 * The context of an operation that carries a schedule out. It asks more of the write, and allows
 * nothing.
 */
export const contextOf = (approval: ScheduleApproval): Record<string, unknown> =>
  // Payload types a context by names; it copies symbols along (`createLocalReq`).
  ({ [key]: approval }) as Record<string, unknown>

/** What was approved for the operation under way; nothing when no schedule runs. */
export function approvalIn(req: Partial<PayloadRequest> | undefined): ScheduleApproval | undefined {
  const found: unknown = req?.context && Reflect.get(req.context, key)
  return isScheduleApproval(found) ? found : undefined
}
