import type { PayloadRequest } from 'payload'
import type { GatedKind } from '../../options/slugs.ts'
import type { Locale } from '../../story/types.ts'
import { check } from '../../gate/check.ts'
import { GateRefusal } from '../../gate/GateRefusal.ts'
import { guardOf, type Guarded } from '../../gate/guard/Guarded.ts'
import { recordingRefusals } from '../../gate/ledger/recordingRefusals.ts'
import { treesOf } from '../../gate/judge/treesOf.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import { record } from '../../gate/ledger/record.ts'
import { isPublished } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { whoIn } from '../../gate/ledger/decision.ts'
import { hashOf } from '../../gate/hashOf.ts'
import { contextOf } from '../judge/contextOf.ts'
import type { Latest } from '../judge/latestRows.ts'
import { asLinkedRows, pageDocuments, type PageDocuments } from '../judge/pageDocuments.ts'
import { isSameInstant } from './isSameInstant.ts'
import { saveApproval, type ApprovalState } from './saveApproval.ts'
import type { Finding } from '../../gate/types.ts'

/** A document to approve for print as it stands. */
export interface ApprovalAsked {
  kind: GatedKind
  id: number | string
  /** Approves this locale alone; left out, every locale that has content. */
  locale?: Locale
  /** The `updatedAt` of the version that was looked at: another one is not approved unseen. */
  seen?: string
  req: PayloadRequest
}

/** `absent`: no such document; `changed`: it was saved again since it was looked at. */
export type Approval = ApprovalState | 'absent' | 'changed'

/**
 * Approves the latest version for print and publishes nothing: its hash goes into the ledger, which
 * is what counts, and onto the version, for people. One unit of work: what was judged is what is
 * approved. What only the page knows (its time on sale, whether what it links is approved) is
 * judged when the page is exported.
 *
 * @throws {GateRefusal} with every finding
 */
export async function approve(asked: ApprovalAsked): Promise<Approval> {
  const { kind, req } = asked
  const guard = guardOf(req.payload)
  const collection = guard.options().slugs[kind]
  return recordingRefusals(guard, { collection, method: 'approve', req }, () =>
    guard.unit(req, (inUnit) => approveInUnit(guard, asked, inUnit)),
  )
}

async function approveInUnit(
  guard: Guarded,
  { kind, id, locale, seen, req }: ApprovalAsked,
  inUnit: AdapterRequest,
): Promise<Approval> {
  const judging = await judgeContextOf(guard, inUnit)
  const found = await pageDocuments(judging, [{ kind, id: String(id) }], inUnit)
  const document = found[kind].get(String(id))
  if (!document) return 'absent'
  if (seen !== undefined && !isSeen(document, seen)) return 'changed'
  const { collection } = document
  const { findings, hash } = judgeForPrint(judging, document, found, locale)
  if (findings.length > 0)
    throw new GateRefusal({
      collection,
      id,
      mentions: document.row.mentions,
      findings,
      req,
      timeZone: judging.options.timeZone,
    })
  const approved: ApprovalState = { at: new Date().toISOString(), by: whoIn(req), hash }
  await saveApproval(guard, document, approved, inUnit)
  await record(
    guard,
    { outcome: 'approved', collection, id, method: 'approve', hash, mentions: document.row.mentions, req },
    inUnit,
  )
  return approved
}

/**
 * An embargo stops no approval: whether it is over when the page is on sale is judged with the
 * page.
 */
const ofThePage: ReadonlySet<Finding['rule']> = new Set(['embargoed'])

function judgeForPrint(
  judging: JudgeContext,
  document: Latest,
  found: PageDocuments,
  locale: Locale | undefined,
) {
  const { kind, row } = document
  const inLocale: JudgeContext = locale === undefined ? judging : { ...judging, locales: [locale] }
  const trees = treesOf(inLocale, { kind, row }, asLinkedRows(found))
  const context = contextOf(judging, { found, at: new Date().toISOString(), document, approved: true })
  const findings = trees.flatMap((tree) => {
    const verdict = check(tree, context)
    return verdict.status === 'refused' ? verdict.findings.filter(({ rule }) => !ofThePage.has(rule)) : []
  })
  return { findings, hash: hashOf(trees) }
}

/** What was published last is shown as its public row. */
const isSeen = ({ row, before }: Latest, seen: string): boolean =>
  isSameInstant(row.updatedAt, seen) || (isPublished(row) && isSameInstant(before.updatedAt, seen))
