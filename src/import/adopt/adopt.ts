import type { Payload } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { publicRows, type PublicRow } from '../../gate/audit/publicRows.ts'
import { judgeContextOf, type JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { judgeRow, type Case } from '../../gate/judge/judgeRow.ts'
import { seen } from '../../gate/judge/seen.ts'
import { titleOf } from '../../gate/titleOf.ts'
import type { Finding } from '../../gate/types.ts'
import type { Gated } from '../../options/own/Gated.ts'
import { StoredShapeError } from '../../story/index.ts'
import { certainCredit } from './certainCredit.ts'
import { declare, type Declared } from './declare.ts'

/** What `newsroom:adopt` is asked for. */
export interface AdoptOptions {
  /** Fills in what the words make certain; otherwise nothing is written. */
  write: boolean
  /** On the public row itself, so that readers get it; otherwise in a draft, for an editor. */
  publish: boolean
}

/** One public document that would be refused, and what was done about it. */
export interface AdoptEntry {
  collection: string
  id: string
  title: string
  /** What would be refused; after writing on the public row, what still would. */
  findings: readonly Finding[]
  /** Register keys that its words credit for certain; empty where there are none, or somebody declared others. */
  credits: readonly string[]
  done: Declared | 'nothing'
  /** Why it could not be written. */
  failure?: string
}

/**
 * Looks at everything public in every gated collection, gives what the gate would refuse, and fills
 * in the credits that the words make certain, if it is asked to. What somebody declared, in the
 * public row or in a draft, is never touched, so that a second run does nothing more.
 */
export async function* adopt(payload: Payload, options: AdoptOptions): AsyncGenerator<AdoptEntry> {
  const guard = guardOf(payload)
  for (const gated of guard.options().gated) {
    for await (const rows of publicRows(await judgeContextOf(guard), gated, 20))
      for (const row of rows) {
        const entry = await adoptRow(payload, gated, row, options)
        if (entry) yield entry
      }
  }
}

async function adoptRow(
  payload: Payload,
  gated: Gated,
  row: PublicRow,
  options: AdoptOptions,
): Promise<AdoptEntry | undefined> {
  const guard = guardOf(payload)
  const judging = await judgeContextOf(guard)
  const findings = await wouldRefuse(judging, gated, row)
  if (findings.length === 0) return undefined
  const document = { kind: gated.kind, collection: gated.slug, row }
  const title = titleOf(gated.kind, seen(judging.options, document), judging.locales[0])
  const credits = certainCredit(judging, document, findings)
  const entry: AdoptEntry = {
    collection: gated.slug,
    id: String(row.id),
    title,
    findings,
    credits,
    done: 'nothing',
  }
  if (!options.write || credits.length === 0) return entry
  try {
    const done = await declare(payload, gated, row, credits, options.publish)
    return done === 'published'
      ? { ...entry, done, findings: await leftOf(payload, gated, row) }
      : { ...entry, done }
  } catch (error) {
    return { ...entry, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** What would still be refused of a row that was written. */
async function leftOf(payload: Payload, gated: Gated, { id }: PublicRow): Promise<Finding[]> {
  const guard = guardOf(payload)
  const row = await guard.inner.findOne<PublicRow>({ collection: gated.slug, where: { id: { equals: id } } })
  return row ? wouldRefuse(await judgeContextOf(guard), gated, row) : []
}

/** As saving the row anew would be judged. */
async function wouldRefuse(judging: JudgeContext, { kind, slug }: Gated, row: PublicRow): Promise<Finding[]> {
  const at = new Date().toISOString()
  const asked: Case = { kind, collection: slug, row, before: row, at, mode: 'write' }
  try {
    const { findings } = await judgeRow(judging, asked)
    return findings.filter(({ severity }) => severity === 'block')
  } catch (error) {
    if (!(error instanceof StoredShapeError)) throw error
    const { path, message } = error
    return [{ rule: 'text-blank', severity: 'block', path, locale: '', params: {}, failure: message }]
  }
}
