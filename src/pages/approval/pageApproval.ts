import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
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

interface Line {
  id: number | string
  contents?: unknown
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
  if (id !== undefined && (await lastLine(judging, id, { hash }, req)))
    return { hash, isApproved: true, wasApproved: true, waiting: [] }
  const last = id === undefined ? undefined : await lastLine(judging, id, {}, req)
  const approved = wordsIn(last)
  return {
    hash,
    isApproved: false,
    wasApproved: approved !== undefined,
    waiting: waitingWords(words, approved),
  }
}

async function lastLine(
  { adapter, options }: JudgeContext,
  id: number | string,
  { hash }: { hash?: string },
  req?: AdapterRequest,
): Promise<Line | undefined> {
  const { docs } = await adapter.find<Line>({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { equals: String(id) } },
        { subjectCollection: { equals: options.slugs.pages } },
        { outcome: { equals: 'approved' } },
        ...(hash === undefined ? [] : [{ hash: { equals: hash } }]),
      ],
    },
    sort: ['-at', '-id'],
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0]
}

/** Only the gate writes the ledger, so looking at the outer shape is enough. */
const wordsIn = (line: Line | undefined): readonly PageWords[] | undefined =>
  isApprovedPage(line?.contents) ? line.contents.words : undefined

const isApprovedPage = (value: unknown): value is ApprovedPage =>
  typeof value === 'object' && value !== null && 'words' in value && Array.isArray(value.words)
