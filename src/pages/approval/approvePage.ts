import type { PayloadRequest } from 'payload'
import type { AdapterRequest } from '../../database/unit.ts'
import { guardOf, type Guarded } from '../../gate/guard/Guarded.ts'
import { whoIn } from '../../gate/ledger/decision.ts'
import { record } from '../../gate/ledger/record.ts'
import { recordingRefusals } from '../../gate/ledger/recordingRefusals.ts'
import type { Row } from '../../rows/readable.ts'
import { judgedNow } from '../judge/pageState.ts'
import { PageRefusal } from '../PageRefusal.ts'
import type { Approval } from './approve.ts'
import { isSameInstant } from './isSameInstant.ts'
import type { ApprovedPage } from './pageApproval.ts'
import type { ApprovalState } from './saveApproval.ts'

/** A page whose own words are to be approved as they stand. */
export interface PageApprovalAsked {
  id: number | string
  /** The `updatedAt` of the page that was looked at: another one is not approved unseen. */
  seen?: string
  /**
   * The hash of the words that were looked at, of the page's preview: others are not approved
   * unseen.
   */
  hash?: string
  req: PayloadRequest
}

/**
 * Approves what the page says by itself: the words at its head, which documents stand on it, their
 * headlines, captions and cuts for this page, and the finished credits. The documents are approved
 * by themselves. The hash goes into the ledger with the words, in one unit of work with their
 * judgement.
 *
 * @returns `absent`: no such page; `changed`: it is not what was looked at
 * @throws {PageRefusal} with what the rules about words find, and when it names no locale there is
 */
export async function approvePage(asked: PageApprovalAsked): Promise<Approval> {
  const { req } = asked
  const guard = guardOf(req.payload)
  const collection = guard.options().slugs.pages
  return recordingRefusals(guard, { collection, method: 'approve', req }, () =>
    guard.unit(req, (inUnit) => approveInUnit(guard, asked, inUnit)),
  )
}

async function approveInUnit(
  guard: Guarded,
  { id, seen, hash, req }: PageApprovalAsked,
  inUnit: AdapterRequest,
): Promise<Approval> {
  const collection = guard.options().slugs.pages
  const where = { id: { equals: id } }
  const row = await guard.inner.findOne<Row & { id: number | string }>({ collection, where, req: inUnit })
  if (!row || row.deletedAt) return 'absent'
  if (seen !== undefined && !isSameInstant(row.updatedAt, seen)) return 'changed'
  const { judging, judged } = await judgedNow(req, row, inUnit)
  const { approval, words, wordFindings } = judged
  if (hash !== undefined && hash !== approval.hash) return 'changed'
  const findings = [...judged.findings.filter(({ rule }) => rule === 'page-locale-unknown'), ...wordFindings]
  if (findings.length > 0) throw new PageRefusal(id, findings, req, judging.options.timeZone)
  const approved: ApprovalState = { at: new Date().toISOString(), by: whoIn(req), hash: approval.hash }
  const contents: ApprovedPage = { words }
  const attempt = {
    outcome: 'approved',
    collection,
    id,
    method: 'approve',
    hash: approval.hash,
    contents,
    req,
  } as const
  await record(guard, attempt, inUnit)
  return approved
}
