import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { lastPageLine, type PageLine } from '../lastPageLine.ts'
import type { PageWords } from '../words/PageWords.ts'
import { hashOfWords } from '../words/wordsOfPage.ts'
import { waitingWords, type WaitingWords } from '../words/waitingWords.ts'

/** How a page's own words stand with those who may publish. */
export interface PageApproval {
  /** Of the words as they are now. */
  hash: string
  isApproved: boolean
  /** Whether the page was ever approved. */
  wasApproved: boolean
  /** What differs from what was approved last; empty when it is approved. */
  waiting: readonly WaitingWords[]
}

/** What the ledger keeps with an approved page, so that later changes can be named. */
export interface ApprovedPage {
  words: readonly PageWords[]
}

/**
 * Whether somebody who may publish approved what the page says by itself. The ledger is the judge:
 * a line `approved` of this page with the hash of its words, whatever was approved since. One
 * query; a second for what is not approved.
 *
 * @param id undefined for a page that was never stored, which nobody approved
 */
export async function pageApproval(
  judging: JudgeContext,
  id: number | string | undefined,
  words: readonly PageWords[],
  req?: AdapterRequest,
): Promise<PageApproval> {
  const hash = hashOfWords(words)
  const lineOf = (asked: { hash?: string }) =>
    id === undefined
      ? undefined
      : lastPageLine(judging, { id, outcome: 'approved', ...asked, ...(req && { req }) })
  if (await lineOf({ hash })) return { hash, isApproved: true, wasApproved: true, waiting: [] }
  const last = await lineOf({})
  const approved = wordsIn(last)
  return {
    hash,
    isApproved: false,
    wasApproved: approved !== undefined,
    waiting: waitingWords(words, approved),
  }
}

/** Only the gate writes the ledger, so looking at the outer shape is enough. */
const wordsIn = (line: PageLine | undefined): readonly PageWords[] | undefined =>
  isApprovedPage(line?.contents) ? line.contents.words : undefined

const isApprovedPage = (value: unknown): value is ApprovedPage =>
  typeof value === 'object' && value !== null && 'words' in value && Array.isArray(value.words)
