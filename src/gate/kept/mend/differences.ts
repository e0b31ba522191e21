import { setImmediate } from 'node:timers/promises'
import { slugsOfKind, gatedIn } from '../../../options/gated.ts'
import { isPublished, type Row } from '../../../rows/readable.ts'
import type { Locale } from '../../../story/types.ts'
import { publicRows, type PublicRow } from '../../audit/publicRows.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { judgeContextOf, type JudgeContext } from '../../judge/JudgeContext.ts'
import { askedLinks, loadLinks, rowsById, together, type LinkedRows } from '../../judge/linkedRows.ts'
import { documentName, instantIn, partsOfName, type StoredKept } from '../KeptStory.ts'
import { makeAll } from '../make/makeAll.ts'
import type { Made } from '../make/makeKept.ts'
import { isFresh } from '../read/fresh.ts'
import { keptSlug } from '../slugs.ts'
import { keptStates, type KeptState } from '../store/keptRows.ts'
import type { KeptRule } from './KeptRule.ts'

/** One such difference. What waits to be made again is none: no reader gets it as it is. */
export interface Difference {
  rule: KeptRule
  collection: string
  id: string
  locale: Locale
  slug: string
  /** The kept row, where there is one. */
  kept?: Pick<StoredKept, 'id'>
}

/** Rows in memory at once. */
const batch = 20

/**
 * Compares everything kept for readers with what would be made now, a batch at a time. Reads only.
 *
 * @param only these collections of articles; left out, all of them
 */
export async function* differences(guard: Guarded, only?: readonly string[]): AsyncGenerator<Difference> {
  const judging = await judgeContextOf(guard)
  const collections = only ?? slugsOfKind(judging.options, 'articles')
  for (const slug of collections) {
    const gated = gatedIn(judging.options, slug)
    if (!gated) continue
    for await (const rows of publicRows(judging, gated, batch)) {
      yield* await differencesAmong(guard, judging, slug, rows)
      // SQLite answers at once: a server that compares would answer nobody meanwhile.
      await setImmediate()
    }
  }
  yield* leftOver(guard, judging)
}

/**
 * Those of some public articles. One of which the database cannot even read what it links must not
 * keep the others from being looked at: it is in the log.
 */
async function differencesAmong(
  guard: Guarded,
  judging: JudgeContext,
  collection: string,
  rows: readonly PublicRow[],
): Promise<Difference[]> {
  try {
    return await comparedWithKept(guard, judging, collection, rows)
  } catch (err) {
    const [one, ...others] = rows
    if (others.length === 0) {
      const msg = `${collection} ${one?.id} cannot be read, and so readers do not get it.`
      guard.inner.payload.logger.error({ err, msg })
      return []
    }
    const each: Difference[] = []
    for (const row of rows) each.push(...(await differencesAmong(guard, judging, collection, [row])))
    return each
  }
}

/** What would be made of public articles now, beside what is kept of them. So many questions for a batch. */
async function comparedWithKept(
  guard: Guarded,
  judging: JudgeContext,
  collection: string,
  rows: readonly PublicRow[],
): Promise<Difference[]> {
  const documents = rows.map(({ id }) => documentName(collection, id))
  const kept = await keptStates(guard, { document: { in: documents } }, undefined)
  const asked = rows.map((row) => askedLinks(judging, { kind: 'articles', collection, row }))
  const linked = await loadLinks(judging, together(asked))
  const found: Difference[] = []
  for (const [at, row] of rows.entries()) {
    const own = kept.filter(({ document }) => document === documents[at])
    const links = { ...linked, asked: asked[at] ?? linked.asked }
    found.push(...(await differencesOf(judging, { collection, row, linked: links }, own)))
  }
  return found
}

interface Compared {
  collection: string
  row: PublicRow
  linked: LinkedRows
}

async function differencesOf(
  judging: JudgeContext,
  { collection, row, linked }: Compared,
  kept: readonly KeptState[],
): Promise<Difference[]> {
  const [known] = kept
  const now = new Date().toISOString()
  const firstAt = known && { firstAt: instantIn(known.position) }
  const made = await makeAll(judging, { collection, id: row.id, row, linked, now, ...firstAt })
  return [...new Set([...made.keys(), ...kept.map(({ locale }) => locale)])].flatMap((locale) => {
    const old = kept.find((one) => one.locale === locale)
    const one = made.get(locale)
    const rule = ruleOf(judging, old, one)
    const slug = one?.slug ?? old?.slug ?? ''
    return rule
      ? [{ rule, collection, id: String(row.id), locale, slug, ...(old && { kept: { id: old.id } }) }]
      : []
  })
}

function ruleOf(
  judging: JudgeContext,
  old: KeptState | undefined,
  now: Made | undefined,
): KeptRule | undefined {
  if (!old?.isLive) return now ? 'kept-missing' : undefined
  if (!isFresh(old, judging.sources, new Date().toISOString())) return undefined
  if (!now) return 'kept-left-over'
  return compared.every((name) => old[name] === now[name]) ? undefined : 'kept-differs'
}

/** The text, and what is asked by. */
const compared = ['etag', 'slug', 'section', 'sourceKeys', 'guid'] as const

/** What is kept of articles that are not public, in the order of its ids. */
async function* leftOver(guard: Guarded, judging: JudgeContext): AsyncGenerator<Difference> {
  let last: number | string | undefined
  for (;;) {
    const beyond = last === undefined ? [] : [{ id: { greater_than: last } }]
    const { docs } = await guard.inner.find<StoredKept & Record<string, unknown>>({
      collection: keptSlug,
      where: { and: [{ isLive: { equals: true } }, ...beyond] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
      select: { document: true, locale: true, slug: true },
    })
    const isPublic = await publicAmong(judging, docs)
    for (const { id: keptId, document, locale, slug } of docs) {
      const { collection, id } = partsOfName(document)
      if (!isPublic(document))
        yield { rule: 'kept-left-over', collection, id, locale, slug, kept: { id: keptId } }
    }
    last = docs.at(-1)?.id
    if (docs.length < atOnce || last === undefined) return
  }
}

const atOnce = 200

async function publicAmong(
  judging: JudgeContext,
  kept: readonly Pick<StoredKept, 'document'>[],
): Promise<(document: string) => boolean> {
  const found = new Map<string, Row>()
  for (const collection of slugsOfKind(judging.options, 'articles')) {
    const ids = kept
      .map(({ document }) => partsOfName(document))
      .filter((one) => one.collection === collection)
    const state = ['_status', 'deletedAt']
    const rows = await rowsById(
      judging.adapter,
      collection,
      ids.map(({ id }) => id),
      undefined,
      state,
    )
    for (const [id, row] of rows) found.set(documentName(collection, id), row)
  }
  return (document) => {
    const row = found.get(document)
    return row !== undefined && isPublished(row)
  }
}
