import { check } from '../../gate/check.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { Finding } from '../../gate/types.ts'
import type { ClearedPage, Placed } from '../../print/types.ts'
import type { Photo, Sidebar } from '../../story/types.ts'
import type { PageFinding } from '../PageFinding.ts'
import { contextOf } from './contextOf.ts'
import { embeddedIn } from './embedded.ts'
import type { Latest } from './latestRows.ts'
import type { PageDocuments } from './pageDocuments.ts'

/** What an item is judged with. */
export interface ItemContext {
  judging: JudgeContext
  /** ISO 8601 instant for which the page is judged. */
  at: string
  found: PageDocuments
  /** The stored document of each item, by the item's name. */
  documents: ReadonlyMap<string, Latest>
  /** Those of the documents that are approved as they stand. */
  approved: ReadonlySet<Latest>
}

/** An item, cleared if nothing blocks it. */
export interface JudgedItem {
  findings: PageFinding[]
  cleared?: ClearedPage['items'][number]
}

/**
 * Judges one thing on the page as it is placed, and every photo and box that is printed with it.
 */
export function judgeItem(context: ItemContext, item: Placed): JudgedItem {
  const verdict = check(item.subject, checkContext(context, context.documents.get(item.name)))
  const own = verdict.status === 'refused' ? verdict.findings : verdict.warnings
  const others = embeddedIn(item.subject).flatMap((one) => judgeEmbedded(context, one))
  const findings = [...own, ...others].map((finding) => onItem(item.name, finding))
  return { findings, ...(verdict.status === 'cleared' && { cleared: { ...item, subject: verdict.subject } }) }
}

/** What is printed with a story stands alone too; its findings say which it is. */
function judgeEmbedded(context: ItemContext, subject: Photo | Sidebar): Finding[] {
  const verdict = check(subject, checkContext(context, documentOf(subject, context.found)))
  const findings = verdict.status === 'refused' ? verdict.findings : verdict.warnings
  const params = { inKind: subject.type, inId: subject.id }
  return findings.map((finding) => ({ ...finding, params: { ...finding.params, ...params } }))
}

/** The stored document of a photo or box that is printed with a story. */
export const documentOf = ({ type, id }: Photo | Sidebar, found: PageDocuments): Latest | undefined =>
  found[type === 'photo' ? 'photos' : 'sidebars'].get(id)

const checkContext = ({ judging, at, found, approved }: ItemContext, document: Latest | undefined) =>
  contextOf(judging, { found, at, document, approved: document !== undefined && approved.has(document) })

/** The gate's finding as one about an item of the page. */
export const onItem = (item: string, finding: Finding): PageFinding => ({
  item,
  rule: finding.rule,
  severity: finding.severity,
  params: finding.params,
  finding,
})
