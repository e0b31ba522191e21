import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { retryConflicts } from '../database/retryConflicts.ts'
import { guardOf, type Guarded } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { registerOf } from '../attribution/registerOf.ts'
import { assembleInSteps } from '../wire/pageText/assemble.ts'
import type { Leftover, PageText } from '../wire/pageText/types.ts'
import { draftsOf, keysIn } from './draftsOf.ts'
import { inTurns } from './inTurns.ts'
import { checkCount, checkSize } from './limits.ts'
import { saveDrafts, type ImportContext, type ImportedDraft } from './saveDrafts.ts'
import { sourcesFor } from './sourcesFor.ts'

/** A page to import. */
export interface PageImport {
  text: string
  /** One of the app's locales; left out, the one the text is written in, or the default one. */
  locale?: string
  /** Whose drafts they become; nobody's when left out. */
  user?: TypedUser
  /** Of the notes to review. */
  language: Language
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
 * @throws {PageTextError} for what is no page of text
 */
export async function importPageText(payload: Payload, given: PageImport): Promise<Imported> {
  checkSize(given.text)
  const guard = guardOf(payload)
  const register = registerOf(await guard.book.current())
  const page = await inTurns(assembleInSteps(given.text, (words) => [...register.credits(words)]))
  checkCount(page)
  const locale = given.locale ?? localeOfPage(page, guard.locales())
  const { user, language } = given
  return retryConflicts(async () => {
    // A request of its own: Payload notes the locale on it, and the caller's keeps its own.
    const own = await createLocalReq({ locale, ...(user && { user }) }, payload)
    return guard.unit(own, (req) => store(guard, page, { payload, req, locale, language }))
  }, attempts)
}

/**
 * Two imports make the same source, and move the number of the sources; MongoDB lets one of them
 * fail, with nothing stored, and it is tried again so often.
 */
const attempts = 5

const localeOfPage = ({ stories, sidebars }: PageText, locales: readonly string[]): string => {
  const written = (stories[0] ?? sidebars[0])?.locale
  return locales.find((locale) => locale === written) ?? locales[0] ?? ''
}

/** Stores a page's drafts and the sources they need, with the request of a unit of work. */
async function store(guard: Guarded, page: PageText, context: ImportContext): Promise<Imported> {
  const { slugs } = guard.options()
  const { ids, created } = await sourcesFor(guard, keysIn(page), context.req)
  const drafts = draftsOf(page, ids, context.locale)
  return {
    locale: context.locale,
    articles: await saveDrafts(context, slugs.articles, drafts.articles),
    sidebars: await saveDrafts(context, slugs.sidebars, drafts.sidebars),
    photos: await saveDrafts(context, slugs.photos, drafts.photos),
    sourcesCreated: created,
    leftovers: page.leftovers,
  }
}
