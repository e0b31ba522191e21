import type { Payload, TypedUser } from 'payload'
import type { KnownSource } from '../attribution/KnownSource.ts'
import { registerOf } from '../attribution/registerOf.ts'
import { guardOf, type Guarded } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { assembleInSteps } from '../wire/pageText/assemble.ts'
import type { StoredId } from '../story/index.ts'
import type { Leftover, PageText } from '../wire/pageText/types.ts'
import { inTurns } from './inTurns.ts'
import { checkCount, checkSize } from './limits.ts'
import type { Mending } from './mends/DraftMend.ts'
import { followMending } from './mends/followMending.ts'
import type { Proposal } from './proposal/Proposal.ts'
import { proposalOf } from './proposal/proposalOf.ts'
import { tellingFor } from './proposal/tellingFor.ts'
import type { ImportedDraft } from './saveDrafts.ts'
import { savePage, type PageNotMade } from './savePage.ts'
import { importLocale, inOneUnit, storeDrafts } from './storeDrafts.ts'
import { textItems } from './textItems.ts'

/** A page to import. */
export interface PageImport {
  text: string
  /** One of the app's locales; left out, the one the text is written in, or the default one. */
  locale?: string
  /** Whose drafts they become; nobody's when left out. */
  user?: TypedUser
  /** Of the notes to review. */
  language: Language
  /** What an editor decided who saw the proposal. */
  mending?: Mending
  /** Whether the page that holds the drafts is made too, so that they stay together. */
  withPage?: boolean
}

/** What an import made of a page. */
export interface Imported {
  /** The locale that the drafts were stored in. */
  locale: string
  articles: ImportedDraft[]
  sidebars: ImportedDraft[]
  photos: ImportedDraft[]
  /** Register keys of the sources that were made, because the newsroom did not have them. */
  sourcesCreated: string[]
  leftovers: readonly Leftover[]
  /** The page that holds them all, where it was asked for; `null` where there is none. */
  page?: { id: StoredId; title: string } | null
  /** Why there is none. */
  pageNotMade?: PageNotMade
}

/**
 * Reads the text of a printed page and stores what it finds: articles, boxes, and photos that wait
 * for their picture, all of them drafts with a note of what to review. All of it is stored in one
 * unit of work, or, on any error, nothing. Others get their turn while it reads and between two
 * drafts.
 *
 * The newsroom's own sources are read beside the register, and credited; one that only the register
 * knows is made.
 *
 * @throws {ImportRefusal} for a page that is over `limits`
 * @throws {MendRefusal} for an editor's decisions that cannot be followed
 * @throws {PageTextError} for what is no page of text
 */
export async function importPageText(payload: Payload, given: PageImport): Promise<Imported> {
  const guard = guardOf(payload)
  const { page: read } = await readText(guard, given.text)
  const { page, origins } = followMending(read, given.mending)
  const locale = given.locale ?? importLocale(read, guard.locales())
  const { user, language } = given
  return inOneUnit({ payload, locale, user }, async (req) => {
    const context = { payload, req, locale, language }
    const made = await storeDrafts(guard, page, context)
    const about = { origins, drafts: made, context, user }
    const stored = given.withPage ? await savePage(guard, textItems(read), about) : {}
    return { locale, ...made, leftovers: page.leftovers, ...stored }
  })
}

/**
 * What `importPageText` would make of a page, for an editor to look at. Nothing is stored.
 *
 * @throws {ImportRefusal} for a page that is over `limits`
 * @throws {PageTextError} for what is no page of text
 */
export async function proposePageText(
  payload: Payload,
  given: Pick<PageImport, 'text' | 'locale' | 'language'>,
): Promise<Proposal> {
  const guard = guardOf(payload)
  const { page, sources } = await readText(guard, given.text)
  return { ...proposalOf(page, tellingFor(guard, page, sources, given)), pieces: page.pieces }
}

/** A page, and the newsroom's sources by which it was read. */
async function readText(
  guard: Guarded,
  text: string,
): Promise<{ page: PageText; sources: readonly KnownSource[] }> {
  checkSize(text)
  const sources = await guard.book.current()
  const register = registerOf(sources)
  const page = await inTurns(assembleInSteps(text, (words) => [...register.credits(words)]))
  checkCount(page)
  return { page, sources }
}
