import type { AdapterRequest } from '../../../database/unit.ts'
import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { JudgeContext } from '../../judge/JudgeContext.ts'
import { documentName, instantIn, staleMark } from '../KeptStory.ts'
import { makeAll } from '../make/makeAll.ts'
import type { Made } from '../make/makeKept.ts'
import type { Making } from '../make/Making.ts'
import { keptSlug } from '../slugs.ts'
import { noteChange, noteMove, type ChangeKind } from './changes.ts'
import { keptStates, type KeptState } from './keptRows.ts'
import { markLinking } from './markLinking.ts'
import { tombstone } from './tombstone.ts'

/**
 * Keeps ready what readers get of an article that is public as of this unit of work, in every
 * locale, and notes what changed for them. One question, a write for each locale whose text
 * changed, and one for the note.
 *
 * @param making the article as the unit writes it, with all that is stored of what it links
 */
export async function keepPublished(
  guard: Guarded,
  judging: JudgeContext,
  making: Omit<Making, 'now' | 'firstAt'>,
  req: AdapterRequest,
): Promise<void> {
  const document = documentName(making.collection, making.id)
  const before = await keptStates(guard, { document: { equals: document } }, req)
  const now = new Date().toISOString()
  const [known] = before
  const firstAt = known && { firstAt: instantIn(known.position) }
  const made = await makeAll(judging, { ...making, now, ...firstAt }, req)
  const kinds = new Map<Locale, ChangeKind>()
  for (const locale of new Set([...made.keys(), ...before.map((row) => row.locale)])) {
    const old = before.find((row) => row.locale === locale)
    const one = made.get(locale)
    const kind = await settle(guard, { old, made: one && checked(guard, making, one), now, req })
    if (kind) kinds.set(locale, kind)
  }
  await tell(guard, { document, before, made: [...made.values()], kinds, now, req })
}

interface Settling {
  old: KeptState | undefined
  made: Made | undefined
  /** ISO 8601 instant. */
  now: string
  req: AdapterRequest
}

/** Stores one locale, and says what that is for its readers; nothing where it is what they had. */
async function settle(guard: Guarded, { old, made, now, req }: Settling): Promise<ChangeKind | undefined> {
  if (!made) {
    if (!old?.isLive) return undefined
    await tombstone(guard, { rows: [old], because: 'withdrawn', now, req })
    return 'removed:withdrawn'
  }
  const kind = kindOf(old, made)
  await storeKept(guard, { old, made, changedAt: kind || !old ? now : old.changedAt, req })
  return kind
}

/** What a new text is for readers: nothing where it is the one that they had. */
export function kindOf(old: KeptState | undefined, made: Made): ChangeKind | undefined {
  if (!old?.isLive) return 'published'
  if (old.etag === made.etag && old.slug === made.slug) return undefined
  return made.corrections !== '' && made.corrections !== old.corrections ? 'corrected' : 'updated'
}

/**
 * On MongoDB a transaction does not see that another, which began with it, takes a linked photo
 * down: what links anything is made once more before a reader gets it. The other databases lock the
 * photo (`judgeWithDrafts`).
 */
function checked({ inner }: Guarded, { linked: { asked } }: Pick<Making, 'linked'>, made: Made): Made {
  const linksAny = asked.photos.length + asked.sidebars.length + asked.articles.length > 0
  return inner.name === 'mongoose' && linksAny ? { ...made, goodUntil: staleMark() } : made
}

interface Storing {
  old: Pick<KeptState, 'id'> | undefined
  made: Made
  /** ISO 8601 instant. */
  changedAt: string
  req: AdapterRequest
}

/** Stores what was made, over what was kept or anew. */
export async function storeKept({ inner }: Guarded, { old, made, changedAt, req }: Storing): Promise<void> {
  const data = { ...made, changedAt }
  // Not judged: `makeKept` makes it of what `check` has cleared.
  if (old) await inner.updateOne({ collection: keptSlug, id: old.id, data, returning: false, req })
  else await inner.create({ collection: keptSlug, data, returning: false, req })
}

interface Told {
  document: string
  before: readonly KeptState[]
  made: readonly Made[]
  kinds: Map<Locale, ChangeKind>
  now: string
  req: AdapterRequest
}

/** Notes the change; stories that link this one are made anew where its address is another now. */
async function tell(guard: Guarded, { document, before, made, kinds, now, req }: Told): Promise<void> {
  const [one] = made.length > 0 ? made : before
  if (!one || kinds.size === 0) return
  const at = one.visibleFrom > now ? one.visibleFrom : now
  const change = { document, guid: one.guid, slug: one.slug, section: one.section, at }
  await noteMove(guard, { ...change, before }, req)
  await noteChange(guard, { ...change, kinds }, req)
  const isElsewhere = before.some(({ slug, isLive }) => slug !== one.slug || !isLive)
  if (isElsewhere || made.length === 0) await markLinking(guard, [document], req)
}
