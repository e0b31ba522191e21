import type { ClearedPage, Page, Placed } from '../../print/types.ts'
import type { PageFinding } from '../PageFinding.ts'
import type { Photo, Sidebar, Subject } from '../../story/types.ts'
import { check } from '../../gate/check.ts'
import type { Row } from '../../rows/readable.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { Finding } from '../../gate/types.ts'
import { approvedOf } from '../approval/approvals.ts'
import { askedItems } from './askedItems.ts'
import { contextOf } from './contextOf.ts'
import { embeddedIn } from './embedded.ts'
import type { Latest } from './latestRows.ts'
import { pageDocuments, type PageDocuments } from './pageDocuments.ts'
import { pageHead, type PageHead } from './pageProblems.ts'
import { placePage } from '../place/placePage.ts'

/** A page as it would be printed now, and what stands in its way. */
export interface JudgedPage {
  page: Page
  /** There only when nothing blocks: the one thing that may be exported. */
  cleared?: ClearedPage
  findings: PageFinding[]
  /** The key of its template; empty is the printer's first. */
  template: string
  /** ISO 8601 instant for which it was judged. */
  at: string
  /** Everything that is printed, in its order: each item, then the photos and boxes printed with it. */
  printed: Printed[]
}

/** One document on the page, as it is printed. */
export interface Printed {
  item: string
  document: Latest
  subject: Subject
}

/**
 * Judges a page for print: every story, box and photo on it, and every one printed with a story, as it was saved last, as the page
 * places it, approved as it stands, at the time the page is on sale. The number of queries does not depend on the number of items.
 *
 * @param row the page as stored, or the form of one
 * @param templates the keys of the printer's templates; undefined where there is no printer
 * @throws StoredShapeError when the page holds something else than the design pins
 */
export async function judgePage(
  judging: JudgeContext,
  row: Row,
  { templates, req }: { templates?: readonly string[]; req?: AdapterRequest } = {},
): Promise<JudgedPage> {
  const head = pageHead(row, judging.locales, templates)
  const items = askedItems(row)
  const found = await pageDocuments(judging, items, req)
  const placed = placePage(judging, { row, locale: head.locale, items }, found)
  const printed = placed.page.items.flatMap((item) => printedWith(item, placed.documents, found))
  const approved = await approvedOf(
    judging,
    [...new Set(printed.map(({ document }) => document))],
    head.locale,
    req,
  )
  const forPrint: PrintJudging = { judging, head, found, approved }
  const judged = placed.page.items.map((item) => judgeItem(forPrint, item, placed.documents, found))
  const findings = [...head.findings, ...placed.findings, ...judged.flatMap((one) => one.findings)]
  const isCleared = findings.every(({ severity }) => severity === 'warn')
  const cleared = judged.map((one) => one.cleared).filter((one) => one !== undefined)
  return {
    page: placed.page,
    ...(isCleared && cleared.length === judged.length && { cleared: { ...placed.page, items: cleared } }),
    findings,
    template: head.template,
    at: head.at,
    printed,
  }
}

interface PrintJudging {
  judging: JudgeContext
  head: PageHead
  found: PageDocuments
  approved: ReadonlySet<Latest>
}

type Documents = ReadonlyMap<string, Latest>

function printedWith({ name, subject }: Placed, documents: Documents, found: PageDocuments): Printed[] {
  const document = documents.get(name)
  const own = document ? [{ item: name, document, subject }] : []
  return [
    ...own,
    ...embeddedIn(subject).flatMap((one) => {
      const embedded = documentOf(one, found)
      return embedded ? [{ item: name, document: embedded, subject: one }] : []
    }),
  ]
}

const documentOf = ({ type, id }: Photo | Sidebar, found: PageDocuments): Latest | undefined =>
  found[type === 'photo' ? 'photos' : 'sidebars'].get(id)

const contextFor = ({ judging, head: { at }, found, approved }: PrintJudging, document: Latest | undefined) =>
  contextOf(judging, { found, at, document, approved: document !== undefined && approved.has(document) })

interface JudgedItem {
  findings: PageFinding[]
  cleared?: ClearedPage['items'][number]
}

function judgeItem(
  forPrint: PrintJudging,
  item: Placed,
  documents: Documents,
  found: PageDocuments,
): JudgedItem {
  const verdict = check(item.subject, contextFor(forPrint, documents.get(item.name)))
  const own = verdict.status === 'refused' ? verdict.findings : verdict.warnings
  const others = embeddedIn(item.subject).flatMap((one) =>
    judgeEmbedded(forPrint, one, documentOf(one, found)),
  )
  const findings = [...own, ...others].map((finding) => onItem(item.name, finding))
  return { findings, ...(verdict.status === 'cleared' && { cleared: { ...item, subject: verdict.subject } }) }
}

/** What is printed with a story stands alone too; its findings say which it is. */
function judgeEmbedded(
  forPrint: PrintJudging,
  subject: Photo | Sidebar,
  document: Latest | undefined,
): Finding[] {
  const verdict = check(subject, contextFor(forPrint, document))
  const findings = verdict.status === 'refused' ? verdict.findings : verdict.warnings
  const params = { inKind: subject.type, inId: subject.id }
  return findings.map((finding) => ({ ...finding, params: { ...finding.params, ...params } }))
}

const onItem = (item: string, finding: Finding): PageFinding => ({
  item,
  rule: finding.rule,
  severity: finding.severity,
  params: finding.params,
  finding,
})
