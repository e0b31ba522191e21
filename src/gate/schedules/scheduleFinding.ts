import type { RecordedFinding } from '../types.ts'

/**
 * Why a schedule is not carried out, beside what the gate finds in the document itself:
 * - `schedule-changed`: it is not as it was when the time was set;
 * - `schedule-altered`: the schedule itself was changed afterwards (its time, its locale, in
 *   whose name);
 * - `schedule-unapproved`: nobody's approval is in the ledger, as of one set before there were
 *   approvals.
 */
export type ScheduleRule = 'schedule-changed' | 'schedule-altered' | 'schedule-unapproved'

/** What was found of a schedule, as the ledger keeps it. */
export interface ScheduleFinding extends RecordedFinding {
  rule: ScheduleRule
  path: ''
  locale: ''
}

/** Whether a finding of the ledger is about a schedule. */
export const isScheduleFinding = (finding: RecordedFinding): finding is ScheduleFinding =>
  finding.rule.startsWith('schedule-')

/** A finding about a schedule, with what its message names. */
export const scheduleFinding = (
  rule: ScheduleRule,
  params: ScheduleFinding['params'] = {},
): ScheduleFinding => ({ rule, severity: 'block', path: '', locale: '', params })
