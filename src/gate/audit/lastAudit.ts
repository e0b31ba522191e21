import type { Payload } from 'payload'
import { guardOf } from '../guard/Guarded.ts'
import type { AuditCounts } from './entries.ts'
import { entryMessage } from './report.ts'
import { runAudit, type AuditRun } from './runAudit.ts'

/** One document that the last audit found fault with. */
export interface AuditedDocument {
  collection: string
  id: string
  title: string
  /** What was found first, in the language of the terminal that ran the audit. */
  line: string
}

/** What the last audit came to. */
export interface LastAudit {
  /** ISO 8601 instant at which it ended. */
  at: string
  counts: AuditCounts
  /** The first of those in breach. */
  breaches: readonly AuditedDocument[]
}

/** Under which key the last audit is kept. */
const key = 'newsroom-audit'

/** As many of those in breach as are kept. */
const most = 50

/** Runs the audit, and keeps what it came to for the dashboard; the audit before is forgotten. */
export async function runAndKeep(payload: Payload, run: AuditRun): Promise<AuditCounts> {
  const { timeZone } = guardOf(payload).options()
  const breaches: AuditedDocument[] = []
  const counts = await runAudit(payload, {
    ...run,
    onDocument: (entry) => {
      const { collection, id, title } = entry
      if (entry.type === 'breach' && breaches.length < most)
        breaches.push({ collection, id, title, line: entryMessage(entry, run.language, timeZone) })
    },
  })
  await payload.kv.set(key, {
    at: new Date().toISOString(),
    counts: { ...counts },
    breaches: breaches.map((one) => ({ ...one })),
  })
  return counts
}

/** What the last audit came to; null where none has run. */
export const lastAudit = (payload: Payload): Promise<LastAudit | null> => payload.kv.get<LastAudit>(key)
