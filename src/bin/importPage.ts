import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { canImport } from '../import/canImport.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { importPagePdf, type ImportedPage } from '../import/importPagePdf.ts'
import type { PagePlace } from '../import/placedDrafts.ts'
import { ImportRefusal } from '../import/ImportRefusal.ts'
import { importPageText, type Imported } from '../import/importPageText.ts'
import type { ImportedDraft } from '../import/saveDrafts.ts'
import { PagePdfError } from '../wire/pagePdf/PagePdfError.ts'
import { PageTextError } from '../wire/pageText/PageTextError.ts'
import { commandScript } from './command.ts'
import { userBy } from './userBy.ts'

const usage = `payload newsroom:import-page FILE [--page NUMBER] [--locale LOCALE] [--as EMAIL]
  FILE      the PDF of a printed page; or its text in UTF-8, of which less can be told, e.g. from:
            mutool draw -F txt -o page.txt page.pdf
  --page    which page of a PDF that has several, counted from 1
  --locale  one of the newsroom's locales; otherwise the one the text is written in
  --as      the user whose drafts they become; otherwise nobody's`

/**
 * `payload newsroom:import-page FILE`: reads a printed page's PDF, or its text, into drafts, and prints
 * them, what to review in each, and what was not understood; of a PDF with the place on the page. Ends with 0 when it is done, 1 when the file
 * is no page of text or over the limits of an import, 2 when it could not work.
 */
export const script = commandScript(async (payload, language) => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { locale: { type: 'string' }, as: { type: 'string' }, page: { type: 'string' } },
    allowPositionals: true,
  })
  const [, file] = positionals
  if (file === undefined) throw new Error(usage)
  const locale = values.locale === undefined ? {} : { locale: knownLocale(payload, values.locale) }
  const options = guardOf(payload).options()
  if (!canImport(options))
    throw new Error(
      "A page is read into the newsroom's own articles, photos and sidebars, and this app has others.",
    )
  const { mayWrite } = options.who
  const user = values.as === undefined ? {} : { user: await userBy(payload, values.as, mayWrite, 'write') }
  const page = values.page === undefined ? {} : { page: pageNumber(values.page) }
  const bytes = await readFile(file)
  const given = { language, ...locale, ...user }
  try {
    if (isPdf(bytes)) print(pageLines(await importPagePdf(payload, { bytes, ...page, ...given })))
    else print(linesOf(await importPageText(payload, { text: new TextDecoder().decode(bytes), ...given })))
    return 0
  } catch (error) {
    process.stderr.write(`${file}: ${reasonOf(error, language)}\n`)
    return 1
  }
})

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

/** Whether a file says that it is a PDF (ISO 32000-1, section 7.5.2), which text never does. */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-')

function pageNumber(asked: string): number {
  if (/^[1-9]\d{0,4}$/u.test(asked)) return Number(asked)
  throw new Error(`--page takes a number from 1, not "${asked}".`)
}

/** Why a file was refused. Throws on what is wrong with something else than the file. */
function reasonOf(error: unknown, language: Language): string {
  if (error instanceof ImportRefusal) return `${error.messageIn(language)} (${error.excess.code})`
  if (error instanceof PageTextError || error instanceof PagePdfError)
    return `${error.message} (${error.code})`
  throw error
}

function knownLocale(payload: Payload, asked: string): string {
  const locales = guardOf(payload).locales()
  if (locales.includes(asked)) return asked
  throw new Error(`There is no locale "${asked}". There are: ${locales.join(', ')}.`)
}

function linesOf({ locale, articles, sidebars, photos, sourcesCreated, leftovers }: Imported): string[] {
  const drafts = (kind: string, all: readonly ImportedDraft[]) =>
    all.flatMap(({ id, title, review }) => [
      `${kind} ${id} ${JSON.stringify(title)}`,
      ...review.map(({ path, why, note }) => `  ${why} ${path}: ${note}`),
    ])
  return [
    ...drafts('article', articles),
    ...drafts('sidebar', sidebars),
    ...drafts('photo', photos),
    ...sourcesCreated.map((key) => `source ${key}: made from the register, for the newsroom did not have it`),
    ...leftovers.map(
      ({ text, start, end, why }) => `leftover ${start}-${end} ${JSON.stringify(text)}: ${why}`,
    ),
    `${locale}: ${articles.length} articles, ${sidebars.length} boxes, ${photos.length} photos that wait for their picture, ${leftovers.length} leftovers.`,
  ]
}

const placed = (place: PagePlace | undefined): string =>
  place ? ` at ${[place.x, place.y, place.width, place.height].map(Math.round).join(' ')}` : ''

/** Of a page's PDF: places are left, top, width and height in points. */
function pageLines({
  locale,
  articles,
  sidebars,
  photos,
  sourcesCreated,
  leftovers,
  ...of
}: ImportedPage): string[] {
  const drafts = (kind: string, all: ImportedPage['articles']) =>
    all.flatMap(({ id, title, review, place }) => [
      `${kind} ${id} ${JSON.stringify(title)}${placed(place)}`,
      ...review.map((mark) => `  ${mark.why} ${mark.path}${placed(mark.place)}: ${mark.note}`),
    ])
  return [
    ...drafts('article', articles),
    ...drafts('sidebar', sidebars),
    ...drafts('photo', photos),
    ...sourcesCreated.map((key) => `source ${key}: made from the register, for the newsroom did not have it`),
    ...leftovers.map(({ text, place, why }) => `leftover ${JSON.stringify(text)}${placed(place)}: ${why}`),
    of.page
      ? `page ${of.page.id} ${JSON.stringify(of.page.title)}`
      : `no page was made: ${of.pageNotMade ?? 'empty'}`,
    `${locale}: ${articles.length} articles, ${sidebars.length} boxes, ${photos.length} photos, ${leftovers.length} leftovers.`,
  ]
}
