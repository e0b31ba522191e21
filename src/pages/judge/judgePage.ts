import { registerOf } from '../../attribution/registerOf.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { ClearedPage, Page, Placed } from '../../print/types.ts'
import type { Row } from '../../rows/readable.ts'
import type { Subject } from '../../story/types.ts'
import { approvedOf } from '../approval/approvals.ts'
import { pageApproval, type PageApproval } from '../approval/pageApproval.ts'
import type { PageFinding } from '../PageFinding.ts'
import { placePage, type PlacedPage } from '../place/placePage.ts'
import { judgeWords } from '../words/judgeWords.ts'
import type { PageWords } from '../words/PageWords.ts'
import { wordsOfPage } from '../words/wordsOfPage.ts'
import { waitingFindings } from '../words/waitingWords.ts'
import { askedItems } from './askedItems.ts'
import { contextOf } from './contextOf.ts'
import { embeddedIn } from './embedded.ts'
import { documentOf, judgeItem, type JudgedItem } from './judgeItem.ts'
import type { Latest } from './latestRows.ts'
import { pageDocuments, type PageDocuments } from './pageDocuments.ts'
import { pageHead } from './pageProblems.ts'

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
  /**
   * Everything that is printed, in its order: each item, then the photos and boxes printed with it.
   */
  printed: Printed[]
  /** What the page says by itself. */
  words: PageWords[]
  /** Those of the findings that are about these words, but for their approval. */
  wordFindings: PageFinding[]
  /** Whether these words are approved. */
  approval: PageApproval
}

/** One document on the page, as it is printed. */
export interface Printed {
  item: string
  document: Latest
  subject: Subject
}

/** What judging a page may be told. */
export interface JudgePageOptions {
  /** The keys of the printer's templates; undefined where there is no printer. */
  templates?: readonly string[]
  /** The request of the unit of work. */
  req?: AdapterRequest
}

/**
 * Judges a page for print: every story, box and photo on it, and every one printed with a story, as
 * it was saved last, as the page places it, approved as it stands, at the time the page is on sale;
 * and what the page says by itself, approved as well. The number of queries does not depend on the
 * number of items.
 *
 * @param row the page as stored, or the form of one
 * @throws StoredShapeError when the page holds something else than the design pins
 */
export async function judgePage(
  judging: JudgeContext,
  row: Row,
  { templates, req }: JudgePageOptions = {},
): Promise<JudgedPage> {
  const { locale, at, template, findings } = pageHead(row, judging.locales, templates)
  const items = askedItems(row)
  const found = await pageDocuments(judging, items, req)
  const placed = placePage(judging, { row, locale, items }, found)
  const { page, documents } = placed
  const printed = page.items.flatMap((item) => printedWith(item, documents, found))
  const all = [...new Set(printed.map(({ document }) => document))]
  const approved = await approvedOf(judging, all, locale, req)
  const judged = page.items.map((item) => judgeItem({ judging, at, found, documents, approved }, item))
  const words = wordsOfPage(page, items, registerOf(judging.sources).compiled)
  const context = contextOf(judging, { found, at, document: undefined, approved: true })
  const wordFindings = judgeWords(page, words, context)
  const approval = await pageApproval(judging, idIn(row), words, req)
  const together = { head: findings, placed, wordFindings, approval, judged }
  return { ...outcomeOf(together), template, at, printed, words, wordFindings, approval }
}

interface Together {
  head: readonly PageFinding[]
  placed: PlacedPage
  wordFindings: readonly PageFinding[]
  approval: PageApproval
  judged: readonly JudgedItem[]
}

/** All findings in the order in which people read them, and the page when none of them blocks. */
function outcomeOf({
  head,
  placed: { page, findings: placed },
  wordFindings,
  approval: { isApproved, waiting, wasApproved },
  judged,
}: Together): Pick<JudgedPage, 'page' | 'cleared' | 'findings'> {
  const ofItems = judged.flatMap(({ findings }) => findings)
  const ofWords = wordFindings.filter(isNewTo(ofItems))
  // Approval comes last: whatever is mended before changes what is to be approved.
  const toApprove = isApproved ? [] : waitingFindings(waiting, wasApproved)
  const findings = [...head, ...placed, ...ofWords, ...ofItems, ...toApprove]
  const cleared = judged.map((one) => one.cleared).filter((one) => one !== undefined)
  const isCleared = cleared.length === judged.length && findings.every(({ severity }) => severity === 'warn')
  return { page, findings, ...(isCleared && { cleared: { ...page, items: cleared } }) }
}

/** A caption of the page is judged as part of what it stands on too, and people read that once. */
const isNewTo =
  (others: readonly PageFinding[]) =>
  ({ item, rule, finding }: PageFinding): boolean =>
    !others.some(
      (other) => other.item === item && other.rule === rule && other.finding?.actual === finding?.actual,
    )

const idIn = ({ id }: Row): number | string | undefined =>
  typeof id === 'number' || typeof id === 'string' ? id : undefined

function printedWith(
  { name, subject }: Placed,
  documents: ReadonlyMap<string, Latest>,
  found: PageDocuments,
): Printed[] {
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
