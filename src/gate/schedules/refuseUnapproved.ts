import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { JudgeContext } from '../judge/JudgeContext.ts'
import type { Promotion } from '../judge/judgeWithDrafts.ts'
import { lastSaved } from './approvalFor.ts'
import { changesSinceSet } from './changesSinceSet.ts'
import { partOf, textsOf } from './partOf.ts'
import { approvalIn, type ApprovedPart, type ScheduleApproval } from './ScheduleApproval.ts'
import { scheduleFinding, type ScheduleFinding } from './scheduleFinding.ts'
import { ScheduleRefusal } from './ScheduleRefusal.ts'

/** A row that is about to be public. */
interface Due {
  kind: GatedKind
  collection: string
  row: Row
  before?: { row: Row }
  req?: AdapterRequest
}

/**
 * Compares what a schedule is about to publish with what was approved when it was set: every field
 * as it was last saved, and the words that are written. It reads in the unit that writes. Nothing
 * is compared, and nothing read, when no schedule runs.
 *
 * @throws {ScheduleRefusal} that says what changed
 */
export async function refuseUnapproved(judging: JudgeContext, due: Due): Promise<void> {
  const approval = approvalOf(due)
  const [own] = approval?.parts ?? []
  if (!approval || !own) return
  const { kind, collection, row, req } = due
  const { id } = own
  const saved = (await lastSaved(judging, { collection, id }, req)) ?? row
  const now = partOf(judging, { kind, collection, id, row: saved, locale: approval.locale })
  // What is written was read before this unit began: its words count, too.
  const written = { ...now, texts: textsOf(judging, { kind, collection, row }, approval.locale) }
  const changed = changesSinceSet(own, now) ?? changesSinceSet(own, written)
  if (changed) throw refusal([scheduleFinding('schedule-changed', { ...changed })], due, own)
}

/**
 * The same for the draft photos and boxes that go out with what is published.
 *
 * @throws {ScheduleRefusal} that says what changed, and in which
 */
export function refuseUnapprovedDrafts(
  judging: JudgeContext,
  due: Due,
  promotions: readonly Promotion[],
): void {
  const approval = approvalOf(due)
  const [own, ...others] = approval?.parts ?? []
  if (!own) return
  const findings = promotions.flatMap((one) => changesOf(judging, one, others))
  if (findings.length > 0) throw refusal(findings, due, own)
}

/** The approval of this very document: a hook may publish something else in the same request. */
function approvalOf({ collection, before, req }: Due): ScheduleApproval | undefined {
  const approval = approvalIn(req)
  const [own] = approval?.parts ?? []
  return own?.collection === collection && own.id === String(before?.row.id) ? approval : undefined
}

const refusal = (findings: readonly ScheduleFinding[], { row, req }: Due, { id }: ApprovedPart) =>
  new ScheduleRefusal(findings, { id, mentions: row.mentions }, req)

function changesOf(
  judging: JudgeContext,
  { kind, id, row }: Promotion,
  approved: readonly ApprovedPart[],
): ScheduleFinding[] {
  const collection = judging.options.slugs[kind]
  const part = approved.find((one) => one.collection === collection && one.id === id)
  const nothing: ApprovedPart = { collection, id, fields: {}, texts: [] }
  const changed = changesSinceSet(part ?? nothing, partOf(judging, { kind, id, row }))
  return changed ? [scheduleFinding('schedule-changed', { ...changed, what: `${collection} ${id}` })] : []
}
