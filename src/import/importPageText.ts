import type { Payload, TypedUser } from 'payload'
import { registerOf } from '../attribution/registerOf.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { assembleInSteps } from '../wire/pageText/assemble.ts'
import type { Leftover } from '../wire/pageText/types.ts'
import { inTurns } from './inTurns.ts'
import { checkCount, checkSize } from './limits.ts'
import type { ImportedDraft } from './saveDrafts.ts'
import { importLocale, inOneUnit, storeDrafts } from './storeDrafts.ts'

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
  const locale = given.locale ?? importLocale(page, guard.locales())
  const { user, language } = given
  return inOneUnit({ payload, locale, user }, async (req) => {
    const made = await storeDrafts(guard, page, { payload, req, locale, language })
    return { locale, ...made, leftovers: page.leftovers }
  })
}
