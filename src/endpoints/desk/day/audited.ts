import { readableAmong } from '../../../access/mayRead.ts'
import { lastAudit, type AuditedDocument } from '../../../gate/audit/lastAudit.ts'
import { most, type DayGroup } from './Day.ts'
import type { Looking } from './Looking.ts'

/** What the last audit found public and in breach: for those who see everybody's work. */
export async function audited(looking: Looking): Promise<DayGroup> {
  const last = looking.only === undefined ? await lastAudit(looking.req.payload) : null
  const kept = last?.breaches ?? []
  const mine = await readableOf(looking, kept)
  const items = mine.slice(0, most).map(({ collection, id, title, line }) => ({
    collection,
    id,
    title,
    at: last?.at ?? '',
    notes: [line],
  }))
  // Whose the rest are, that were counted and not kept, nobody knows: who reads everything reads of them.
  const all = mine.length === kept.length ? (last?.counts.inBreach ?? 0) : mine.length
  return { group: 'audit', items, more: Math.max(0, all - items.length) }
}

/** Those that who looks may read. */
async function readableOf(
  { req, options }: Looking,
  breaches: readonly AuditedDocument[],
): Promise<AuditedDocument[]> {
  const found = await Promise.all(
    options.gated.map(async ({ slug }) => {
      const its = breaches.filter(({ collection }) => collection === slug)
      const may = new Set(
        await readableAmong(
          req,
          slug,
          its.map(({ id }) => id),
        ),
      )
      return its.filter(({ id }) => may.has(id))
    }),
  )
  const all = new Set(found.flat())
  return breaches.filter((one) => all.has(one))
}
