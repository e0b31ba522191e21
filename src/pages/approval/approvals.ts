import type { Where } from 'payload'
import type { Locale } from '../../story/types.ts'
import { hashOf } from '../../gate/hashOf.ts'
import { treesOf } from '../../gate/judge/treesOf.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { isPublished } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import type { Latest } from '../judge/latestRows.ts'
import { treeIn } from '../judge/treeIn.ts'

/** What one document must be found under in the ledger to be approved as it stands. */
interface Standing {
  document: Latest
  /** Of the latest version: in all locales that have content, and in the page's alone. */
  latest: readonly string[]
  /** Of the public row in all its locales, where the page's locale reads the same in both. */
  published?: string
}

interface Line {
  at: string
  outcome: 'approved' | 'cleared' | 'takenDown' | 'released'
  subjectCollection: string
  subjectId: string
  hash?: string | null
}

/**
 * Those of the documents that somebody who may publish approved as they stand in this locale. The
 * ledger is the judge, which nobody but the gate writes: `approved` on a document only shows what
 * it says. One query for all of them.
 *
 * Publishing is approval: what is public and was cleared, as long as the latest version reads the
 * same in this locale. Everything else needs a line `approved` with its hash. A takedown ends both,
 * also once it is released.
 *
 * @param locale left out: in every locale that has content
 */
export async function approvedOf(
  judging: JudgeContext,
  documents: readonly Latest[],
  locale?: Locale,
  req?: AdapterRequest,
): Promise<ReadonlySet<Latest>> {
  const standings = documents.map((document) => standingOf(judging, document, locale))
  const lines = await linesOf(judging, standings, req)
  return new Set(standings.filter((standing) => isApproved(standing, lines)).map(({ document }) => document))
}

/** The hash of a stored document over the locales that have content, or of one alone. */
export const storedHash = (
  judging: JudgeContext,
  { kind, row }: Pick<Latest, 'kind' | 'row'>,
  locale?: Locale,
): string =>
  hashOf(locale === undefined ? treesOf(judging, { kind, row }) : [treeIn(judging, locale, kind, row)])

function standingOf(judging: JudgeContext, document: Latest, locale?: Locale): Standing {
  const { kind, row, before } = document
  const here = storedHash(judging, { kind, row }, locale)
  const latest = [...new Set([storedHash(judging, { kind, row }), here])]
  const readsTheSame = isPublished(before) && storedHash(judging, { kind, row: before }, locale) === here
  return { document, latest, ...(readsTheSame && { published: storedHash(judging, { kind, row: before }) }) }
}

async function linesOf(
  { adapter }: JudgeContext,
  standings: readonly Standing[],
  req?: AdapterRequest,
): Promise<Line[]> {
  if (standings.length === 0) return []
  const hashes = standings.flatMap(({ latest, published }) => [...latest, ...(published ? [published] : [])])
  // The collection is compared below: SQLite would rather go through all lines of it than look the
  // ids up.
  const where: Where = {
    and: [
      { subjectId: { in: [...new Set(standings.map(({ document }) => document.id))] } },
      {
        or: [
          { and: [{ outcome: { in: ['approved', 'cleared'] } }, { hash: { in: [...new Set(hashes)] } }] },
          { outcome: { in: ['takenDown', 'released'] } },
        ],
      },
    ],
  }
  const select = { at: true, outcome: true, subjectCollection: true, subjectId: true, hash: true } as const
  const query = { collection: decisionsSlug, where, pagination: false, limit: 0, select }
  // A line's id is of no use here, and `Line` does not name it.
  const { docs } = await adapter.find<Line & { id: number | string }>({ ...query, ...(req && { req }) })
  return docs
}

function isApproved({ document, latest, published }: Standing, lines: readonly Line[]): boolean {
  const own = lines.filter(
    ({ subjectCollection, subjectId }) =>
      subjectCollection === document.collection && subjectId === document.id,
  )
  const timeOf = ({ at }: Line) => new Date(at).getTime()
  const isEnd = ({ outcome }: Line) => outcome === 'takenDown' || outcome === 'released'
  const ended = Math.max(-Infinity, ...own.filter(isEnd).map(timeOf))
  return own.some(
    (line) =>
      timeOf(line) > ended &&
      ((line.outcome === 'approved' && latest.includes(line.hash ?? '')) ||
        (line.outcome === 'cleared' && line.hash === published)),
  )
}
