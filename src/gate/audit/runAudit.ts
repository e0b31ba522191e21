import type { Payload } from 'payload'
import { guardOf } from '../guard/Guarded.ts'
import { differences } from '../kept/mend/differences.ts'
import type { Language } from '../../language/Language.ts'
import { audit, type AuditOptions } from './audit.ts'
import type { AuditCounts, AuditEntry } from './entries.ts'
import { entryLine, misplacedLine, summaryLine } from './report.ts'

/** Where the audit's lines go, and in which language. */
export interface AuditRun extends AuditOptions {
  print: (line: string) => void
  language: Language
  /** Told of the first entry about each document. */
  onDocument?: (entry: AuditEntry) => void
}

/**
 * The audit as the command line runs it: prints each breach and each degraded document as it is
 * met, then what it came to. Nothing is kept beyond the counts, so that a newsroom in which
 * everything is wrong takes no more memory than one in order.
 */
export async function runAudit(
  payload: Payload,
  { print, language, onDocument, ...options }: AuditRun,
): Promise<AuditCounts> {
  const { timeZone } = guardOf(payload).options()
  const counts: AuditCounts = { looked: 0, breaches: 0, inBreach: 0, degraded: 0, misplaced: 0 }
  const seen = { breach: '', degraded: '' }
  const onBatch = (looked: number) => {
    counts.looked = looked
    options.onBatch?.(looked)
  }
  for await (const entry of audit(payload, { ...options, onBatch })) {
    // All entries of one document come together.
    const document = `${entry.collection} ${entry.id}`
    const isNew = seen[entry.type] !== document
    seen[entry.type] = document
    if (entry.type === 'breach') counts.breaches++
    if (isNew) counts[entry.type === 'breach' ? 'inBreach' : 'degraded']++
    if (isNew) onDocument?.(entry)
    print(entryLine(entry, language, timeZone))
  }
  for await (const { kept: _kept, slug, ...found } of differences(guardOf(payload))) {
    counts.misplaced++
    print(misplacedLine({ type: 'misplaced', title: slug, ...found }, language))
  }
  print(summaryLine(counts, language))
  return counts
}
