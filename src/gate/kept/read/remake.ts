import { lockRows } from '../../../database/postgres/lockRows.ts'
import { retryConflicts } from '../../../database/retryConflicts.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import { gatedIn } from '../../../options/gated.ts'
import type { Row } from '../../../rows/readable.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { judgeContextOf, type JudgeContext } from '../../judge/JudgeContext.ts'
import { askedLinks, loadLinks, rowsById } from '../../judge/linkedRows.ts'
import { instantIn, partsOfName, type StoredKept } from '../KeptStory.ts'
import { makeAll } from '../make/makeAll.ts'
import type { Made } from '../make/makeKept.ts'
import { keptSlug } from '../slugs.ts'
import { noteChange, noteMove } from '../store/changes.ts'
import { kindOf, storeKept } from '../store/keepPublished.ts'
import { withInstants } from '../store/keptRows.ts'
import { removalOf } from '../store/removalOf.ts'
import { withdrawRows } from '../store/withdraw.ts'

/** What is being made, by guard and row: of many readers who ask at once one makes it. */
const making = new WeakMap<Guarded, Map<string, Promise<StoredKept | undefined>>>()

/**
 * Makes a kept story again of what is stored now, and stores it; those who ask for the same one
 * meanwhile get the same.
 *
 * @returns the row as it now is; nothing when there is no such row
 */
export function remake(guard: Guarded, { id }: Pick<StoredKept, 'id'>): Promise<StoredKept | undefined> {
  const inHand = making.get(guard) ?? new Map<string, Promise<StoredKept | undefined>>()
  making.set(guard, inHand)
  const key = String(id)
  const begun = inHand.get(key)
  if (begun) return begun
  // On MongoDB a write to something it shows, made at that moment, wins the conflict; the next try reads that write.
  const remade = retryConflicts(() => guard.unit(undefined, (req) => remakeInUnit(guard, id, req)))
  inHand.set(key, remade)
  const forget = () => void inHand.delete(key)
  remade.then(forget, forget)
  return remade
}

/**
 * The kept row is locked before anything is read: who changes what it shows marks it afterwards,
 * and so either has done so by now, or waits and marks what is stored here.
 */
async function remakeInUnit(
  guard: Guarded,
  id: number | string,
  req: AdapterRequest,
): Promise<StoredKept | undefined> {
  await lockRows(guard.inner, keptSlug, [id], req)
  const where = { id: { equals: id } }
  const found = await guard.inner.findOne<StoredKept & Record<string, unknown>>({
    collection: keptSlug,
    where,
    req,
  })
  if (!found) return undefined
  const kept = withInstants(found)
  if (!kept.isLive) return kept
  const judging = await judgeContextOf(guard, req)
  const { row, made } = await madeNow(judging, kept, req)
  if (!made) {
    await withdrawRows(guard, [kept], removalOf(row), req)
    return { ...kept, isLive: false, story: '', removedBecause: removalOf(row) }
  }
  return stored(guard, { kept, made, req })
}

/** What it would be now, of what is stored. */
async function madeNow(
  judging: JudgeContext,
  { document, locale, position }: StoredKept,
  req: AdapterRequest,
): Promise<{ row?: Row; made?: Made }> {
  const { collection, id } = partsOfName(document)
  // A collection that is judged no longer.
  if (!gatedIn(judging.options, collection)) return {}
  const row = (await rowsById(judging.adapter, collection, [id], req)).get(id)
  if (!row) return {}
  const asked = askedLinks(judging, { kind: 'articles', collection, row })
  const linked = await loadLinks(judging, asked, req)
  const now = new Date().toISOString()
  const inLocale = {
    ...judging,
    locales: judging.locales.includes(locale) ? judging.locales : ([locale] as const),
  }
  const all = await makeAll(inLocale, { collection, id, row, linked, now, firstAt: instantIn(position) }, req)
  const made = all.get(locale)
  return { row, ...(made && { made }) }
}

async function stored(
  guard: Guarded,
  { kept, made, req }: { kept: StoredKept; made: Made; req: AdapterRequest },
): Promise<StoredKept> {
  const kind = kindOf(kept, made)
  const now = new Date().toISOString()
  const changedAt = kind ? now : kept.changedAt
  await storeKept(guard, { old: kept, made, changedAt, req })
  const { document, guid, slug, section, locale } = made
  if (kind) {
    const change = { document, guid, slug, section, at: now }
    await noteMove(guard, { ...change, before: [kept] }, req)
    await noteChange(guard, { ...change, kinds: new Map([[locale, kind]]) }, req)
  }
  return { ...made, id: kept.id, changedAt }
}
