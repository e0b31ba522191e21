import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Gated } from '../../options/own/Gated.ts'
import { seen } from '../judge/seen.ts'
import { guardOf } from '../guard/Guarded.ts'
import { judgeRow, type Judged } from '../judge/judgeRow.ts'
import type { JudgeContext } from '../judge/JudgeContext.ts'
import { askedLinks, loadStates, together, type AskedLinks, type LinkedRows } from '../judge/linkedRows.ts'
import { judgeContextOf } from '../judge/JudgeContext.ts'
import { mayReport } from '../ledger/outcomesOf.ts'
import { lastLines, type LastLine } from '../ledger/lastLines.ts'
import { titleOf } from '../titleOf.ts'
import type { AuditEntry, LedgerBreach } from './entries.ts'
import { publicRows, type PublicRow } from './publicRows.ts'

/** How the audit goes about it. */
export interface AuditOptions {
  /**
   * Public rows in memory at once: few, so that they are gone before V8 takes them for long-lived.
   * @default 20
   */
  batch?: number
  /** Told after each batch how many documents were looked at. */
  onBatch?: (looked: number) => void
}

/** How many linked rows a batch holds in memory; a document that links more makes a batch by itself. */
const mostLinked = 300

/**
 * Looks at everything public, in every collection and locale, and gives what should not be public
 * as it stands: what the rules refuse (somebody wrote past the application, or the rules changed),
 * and what the ledger does not clear. Documents that lost a photo or a box since are given as
 * `degraded`.
 *
 * It reads only, and holds one batch in memory. What is found is given at once and not kept.
 */
export async function* audit(payload: Payload, options: AuditOptions = {}): AsyncGenerator<AuditEntry> {
  const judging = await judgeContextOf(guardOf(payload))
  const { batch = 20, onBatch } = options
  let looked = 0
  for (const gated of judging.options.gated) {
    for await (const rows of publicRows(judging, gated, batch)) {
      yield* auditBatch(judging, gated, rows)
      looked += rows.length
      onBatch?.(looked)
      // SQLite answers at once: without a turn of the event loop a server that audits would answer
      // nobody meanwhile.
      await setImmediate()
    }
  }
}

/** What lets a document out, and what takes it back. */
const decisive = ['cleared', 'takenDown', 'wouldRefuse'] as const

type Decision = LastLine<(typeof decisive)[number]>

async function* auditBatch(
  judging: JudgeContext,
  gated: Gated,
  rows: readonly PublicRow[],
): AsyncGenerator<AuditEntry> {
  const { slug: collection } = gated
  const ids = rows.map(({ id }) => String(id))
  const decisions = await lastLines(judging.adapter, {
    collection,
    ids,
    among: decisive.filter((one) => one !== 'wouldRefuse' || mayReport(judging.options)),
  })
  for (const group of groups(judging, gated, rows)) {
    const linked = await loadStates(judging, together(group.map(({ asked }) => asked)))
    for (const { row, asked } of group) {
      const last = decisions.get(String(row.id))
      yield* auditRow(judging, { gated, row, rows: { ...linked, asked }, last })
    }
  }
}

interface Linking {
  row: PublicRow
  asked: AskedLinks
}

const countOf = (asked: AskedLinks): number =>
  asked.articles.length + asked.photos.length + asked.sidebars.length

/** Rows in order, as many together as link few enough others. */
function* groups(
  judging: JudgeContext,
  { kind, slug: collection }: Gated,
  rows: readonly PublicRow[],
): Generator<Linking[]> {
  let group: Linking[] = []
  let count = 0
  for (const row of rows) {
    const asked = askedLinks(judging, { kind, collection, row })
    if (group.length > 0 && count + countOf(asked) > mostLinked) {
      yield group
      group = []
      count = 0
    }
    group.push({ row, asked })
    count += countOf(asked)
  }
  if (group.length > 0) yield group
}

interface Public {
  gated: Gated
  row: PublicRow
  rows: LinkedRows
  last: Decision | undefined
}

async function* auditRow(
  judging: JudgeContext,
  { gated, row, rows, last }: Public,
): AsyncGenerator<AuditEntry> {
  const { kind, slug: collection } = gated
  const title = titleOf(kind, seen(judging.options, { kind, collection, row }), judging.locales[0])
  const about = { collection, id: String(row.id), title }
  const judged = await judgedOrWhyNot(judging, { gated, row, rows })
  if ('unreadable' in judged) {
    yield { ...about, type: 'breach', rule: 'unreadable', detail: judged.unreadable }
    return
  }
  for (const finding of judged.findings) {
    const { rule, severity } = finding
    if (severity === 'block') yield { ...about, type: 'breach', rule, finding }
    else if (rule === 'link-missing' || rule === 'link-unpublished')
      yield { ...about, type: 'degraded', rule, finding }
  }
  const breach = ledgerBreach(judged.hash, last)
  if (breach) yield { ...about, type: 'breach', rule: breach, detail: judged.hash }
}

/**
 * A public row as the rules see it now. One that cannot be read is a breach, and must not keep the
 * rest from being looked at.
 */
async function judgedOrWhyNot(
  judging: JudgeContext,
  { gated: { kind, slug: collection }, row, rows }: Omit<Public, 'last'>,
): Promise<Judged | { unreadable: string }> {
  const at = new Date().toISOString()
  try {
    const judged = await judgeRow(judging, { kind, collection, row, before: row, at, mode: 'audit', rows })
    // Text that cannot be read has no hash that could be compared with the ledger.
    const unread = judged.findings.find(({ params }) => 'node' in params)
    return unread ? { unreadable: unread.failure ?? '' } : judged
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

function ledgerBreach(hash: string, last: Decision | undefined): LedgerBreach | undefined {
  if (!last) return 'decision-missing'
  if (last.outcome === 'takenDown') return 'decision-withdrawn'
  return last.hash === hash ? undefined : 'decision-differs'
}
