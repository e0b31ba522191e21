import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { AdapterRequest } from '../database/unit.ts'
import type { Language } from '../gate/messages/index.ts'
import { registerOf } from '../gate/rules/lib/register.ts'
import type { Slugs } from '../options/slugs.ts'
import { toArticle, toPhoto, toSidebar, type Sidebar, type StoredId, type Story } from '../story/index.ts'
import { assemble } from '../wire/pageText/assemble.ts'
import type { Leftover, PageCaption, PageText, ReviewMark } from '../wire/pageText/types.ts'
import { photoOf } from './photoOf.ts'
import { reviewNote } from './reviewNote.ts'
import { sourcesFor, type FoundSources } from './sourcesFor.ts'

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

/** A draft that was made, and what to look at in it. */
export interface ImportedDraft {
  id: StoredId
  title: string
  review: readonly ReviewMark[]
}

export interface Imported {
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
 * for their picture, all of them drafts with a note of what to review. All of it is stored or, on
 * any error, nothing.
 *
 * The newsroom's own sources are read beside the register, and credited; one that only the register
 * knows is made.
 *
 * @throws {PageTextError} for what is no page of text
 */
export async function importPageText(payload: Payload, given: PageImport): Promise<Imported> {
  const guard = guardOf(payload)
  const sources = await guard.book.current()
  const register = registerOf(sources)
  const page = assemble(given.text, (words) => [...register.credits(words)])
  const locale = given.locale ?? localeOfPage(page, guard.locales())
  // A request of its own: Payload notes the locale on it, and the caller's keeps its own.
  const own = await createLocalReq({ locale, ...(given.user && { user: given.user }) }, payload)
  return guard.unit(own, async (req) => {
    const found = await sourcesFor(guard, { keys: keysIn(page), sources, register, req })
    const context: ImportContext = {
      payload,
      req,
      locale,
      found,
      language: given.language,
      slugs: guard.options().slugs,
    }
    return {
      locale,
      articles: await each(page.stories, (story) => saveStory(context, story)),
      sidebars: await each(page.sidebars, (box) => saveBox(context, box)),
      photos: await each(page.captions, (caption) => saveCaption(context, caption)),
      sourcesCreated: found.created,
      leftovers: page.leftovers,
    }
  })
}

interface ImportContext {
  payload: Payload
  req: AdapterRequest
  locale: string
  found: FoundSources
  language: Language
  slugs: Slugs
}

/** One after another: they are writes of one transaction. */
async function each<T, R>(all: readonly T[], save: (one: T) => Promise<R>): Promise<R[]> {
  const saved: R[] = []
  for (const one of all) saved.push(await save(one))
  return saved
}

const localeOfPage = ({ stories, sidebars }: PageText, locales: readonly string[]): string => {
  const said = (stories[0] ?? sidebars[0])?.locale
  return locales.find((locale) => locale === said) ?? locales[0] ?? ''
}

/** Every register key the page credits. Our own staff is no source. */
function keysIn({ stories, sidebars, captions }: PageText): string[] {
  const ofStory = ({ attribution, bylines }: Story) => [
    ...[...attribution.sources, ...attribution.via].map(({ key }) => key),
    ...bylines.flatMap(({ source }) => source?.key ?? []),
  ]
  const ofBox = ({ credit }: Sidebar) => [...credit.sources, ...credit.via].map(({ key }) => key)
  const ofCaption = ({ credits, via }: PageCaption) => [...credits, ...via]
  return [...stories.flatMap(ofStory), ...sidebars.flatMap(ofBox), ...captions.flatMap(ofCaption)]
}

const saveStory = (
  context: ImportContext,
  { review, ...story }: PageText['stories'][number],
): Promise<ImportedDraft> =>
  saveDraft(context, context.slugs.articles, { ...toArticle(story, idsIn(context)) }, story.headline, review)

/** A box names all it owes in one list, those who relayed as well. */
function saveBox(
  context: ImportContext,
  { review, credit, ...box }: PageText['sidebars'][number],
): Promise<ImportedDraft> {
  const sources = [...credit.sources, ...credit.via]
  const data = toSidebar({ ...box, credit: { sources, via: [] } }, idsIn(context))
  return saveDraft(context, context.slugs.sidebars, { ...data }, box.title, review)
}

const saveCaption = (context: ImportContext, caption: PageCaption): Promise<ImportedDraft> =>
  saveDraft(
    context,
    context.slugs.photos,
    { ...toPhoto(photoOf(caption, context.locale), idsIn(context)) },
    caption.text,
    caption.review,
  )

const idsIn = ({ found }: ImportContext) => ({ sourceIdOf: (key: string) => found.ids.get(key) })

async function saveDraft(
  { payload, req, locale, language }: ImportContext,
  collection: string,
  data: Record<string, unknown>,
  title: string,
  review: readonly ReviewMark[],
): Promise<ImportedDraft> {
  const { id } = await payload.create({
    collection,
    data: { ...data, review: reviewNote(review, language) },
    draft: true,
    depth: 0,
    ...(payload.config.localization && { locale }),
    // The unit's request: Payload joins its transaction, and writes nothing outside it.
    req: req as PayloadRequest,
  })
  return { id, title, review }
}
