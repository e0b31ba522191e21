import type { Payload, TypedUser } from 'payload'
import type { KnownSource } from '../attribution/KnownSource.ts'
import { guardOf, type Guarded } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { discardFiles } from '../photo/payload/files/discardFiles.ts'
import type { StoredId } from '../story/index.ts'
import type { PagePdf } from '../wire/pagePdf/PagePdf.ts'
import { readPagePdf } from '../wire/readPagePdf.ts'
import type { Imported } from './importPageText.ts'
import { checkCount } from './limits.ts'
import type { Mending } from './mends/DraftMend.ts'
import { followMending } from './mends/followMending.ts'
import type { Origins } from './mends/mendPage.ts'
import { photoFiles } from './photoFiles.ts'
import { placedDrafts, placeOf, placeOfDraft, type PlacedDraft, type PlacedLeftover } from './placedDrafts.ts'
import type { Proposal } from './proposal/Proposal.ts'
import { proposalOf } from './proposal/proposalOf.ts'
import { tellingFor } from './proposal/tellingFor.ts'
import { savePage } from './savePage.ts'
import { importLocale, inOneUnit, storeDrafts } from './storeDrafts.ts'

/** A page's PDF to import. */
export interface PdfImport {
  bytes: Uint8Array
  /** Which page of the file, from 1; left out, the only one. */
  page?: number
  /** One of the app's locales; left out, the one the page is written in, or the default one. */
  locale?: string
  /** Whose drafts they become; nobody's when left out. */
  user?: TypedUser
  /** Of the notes to review. */
  language: Language
  /** What an editor decided who saw the proposal. */
  mending?: Mending
}

/**
 * What an import made of a page's PDF. Places are in points (1/72 inch) from the top left of the
 * page.
 */
export interface ImportedPage extends Omit<
  Imported,
  'articles' | 'sidebars' | 'photos' | 'leftovers' | 'page'
> {
  articles: PlacedDraft[]
  sidebars: PlacedDraft[]
  photos: PlacedDraft[]
  leftovers: PlacedLeftover[]
  /** The page that holds them all; `null` with why there is none. */
  page: { id: StoredId; title: string } | null
  /** Of the printed page, in points. */
  width: number
  height: number
}

/**
 * Reads a printed page's PDF and stores what it finds: articles, boxes, photos with their pictures,
 * all of them drafts with a note of what to review, and the page that holds them in order. All of
 * it is stored in one unit of work, or, on any error, nothing.
 *
 * @throws {PagePdfError} for what is no page that can be read
 * @throws {ImportRefusal} for a page that would make more than `limits`
 * @throws {MendRefusal} for an editor's decisions that cannot be followed
 */
export async function importPagePdf(payload: Payload, given: PdfImport): Promise<ImportedPage> {
  const guard = guardOf(payload)
  const { page: read } = await readPdf(guard, given)
  const { page, origins } = followMending(read, given.mending, (i) => read.pictures.has(i))
  const locale = given.locale ?? importLocale(read, guard.locales())
  const files = await photoFiles({ folio: read.folio, pictures: picturesOf(read, origins) })
  const { user, language } = given
  return withoutStrays(payload, guard.options().slugs.photos, (made) =>
    inOneUnit({ payload, locale, user }, async (req) => {
      const context = { payload, req, locale, language, made }
      const drafts = await storeDrafts(guard, page, context, files)
      const stored = await savePage(guard, read, { origins, drafts, context, user })
      return { locale, ...drafts, ...placed(read, origins, drafts), ...stored }
    }),
  )
}

/**
 * What `importPagePdf` would make of a page, for an editor to look at. Nothing is stored.
 *
 * @throws {PagePdfError} for what is no page that can be read
 * @throws {ImportRefusal} for a page that would make more than `limits`
 */
export async function proposePagePdf(
  payload: Payload,
  given: Pick<PdfImport, 'bytes' | 'page' | 'locale' | 'language'>,
): Promise<Proposal> {
  const guard = guardOf(payload)
  const { page, sources } = await readPdf(guard, given)
  const proposal = proposalOf(page, {
    ...tellingFor(guard, page, sources, given),
    placeOf: (path) => (isWhole(path) ? placeOfDraft(page, path) : placeOf(page, path)),
    hasPicture: (i) => page.pictures.has(i),
  })
  return { ...proposal, width: page.width, height: page.height }
}

/** Whether a path is a whole draft's. */
const isWhole = (path: string): boolean => /^[a-z]+\.\d+$/u.test(path)

/** A page, and the newsroom's sources by which it was read. */
async function readPdf(
  guard: Guarded,
  given: Pick<PdfImport, 'bytes' | 'page'>,
): Promise<{ page: PagePdf; sources: readonly KnownSource[] }> {
  const sources = await guard.book.current()
  const page = await readPagePdf(given.bytes, {
    sources,
    ...(given.page !== undefined && { page: given.page }),
  })
  checkCount(page)
  return { page, sources }
}

/** The pictures of the photos that are made, by the place of each among them. */
const picturesOf = ({ pictures }: PagePdf, { captions }: Origins): PagePdf['pictures'] =>
  new Map(
    captions.flatMap((origin, i) => {
      const [list, index] = origin.split('.')
      const picture = list === 'captions' ? pictures.get(Number(index)) : undefined
      return picture ? [[i, picture] as const] : []
    }),
  )

const placed = (
  page: PagePdf,
  origins: Origins,
  drafts: Pick<Imported, 'articles' | 'sidebars' | 'photos'>,
) => ({
  articles: placedDrafts(page, origins.stories, drafts.articles),
  sidebars: placedDrafts(page, origins.sidebars, drafts.sidebars),
  photos: placedDrafts(page, origins.captions, drafts.photos),
  leftovers: page.leftovers.map((leftover, i) => ({ ...leftover, ...placeOf(page, `leftovers.${i}`) })),
  width: page.width,
  height: page.height,
})

/**
 * Runs what stores photos, and deletes the files that it wrote where its rows are not kept: Payload
 * writes files before a unit of work is through.
 */
async function withoutStrays<Stored>(
  payload: Payload,
  photos: string,
  store: (made: (row: Record<string, unknown>) => void) => Promise<Stored>,
): Promise<Stored> {
  const rows: Record<string, unknown>[] = []
  try {
    return await store((row) => rows.push(row))
  } catch (error) {
    const upload = payload.collections[photos]?.config.upload
    if (upload?.staticDir && !upload.disableLocalStorage) {
      const { staticDir } = upload
      await Promise.all(rows.map((row) => discardFiles(staticDir, row)))
    }
    throw error
  }
}
