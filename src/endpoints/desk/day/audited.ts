import { lastAudit } from '../../../gate/audit/lastAudit.ts'
import { most, type DayGroup } from './Day.ts'
import type { Looking } from './Looking.ts'

/** What the last audit found public and in breach: for those who see everybody's work. */
export async function audited({ req, only }: Looking): Promise<DayGroup> {
  const last = only === undefined ? await lastAudit(req.payload) : null
  const items = (last?.breaches ?? []).slice(0, most).map(({ collection, id, title, line }) => ({
    collection,
    id,
    title,
    at: last?.at ?? '',
    notes: [line],
  }))
  return { group: 'audit', items, more: Math.max(0, (last?.counts.inBreach ?? 0) - items.length) }
}
