import type { Endpoint, PayloadRequest } from 'payload'
import { importPagePdf, proposePagePdf } from '../import/importPagePdf.ts'
import { ImportRefusal } from '../import/ImportRefusal.ts'
import { MendRefusal } from '../import/mends/MendRefusal.ts'
import { languageFor } from '../language/languageFor.ts'
import type { Resolved } from '../options/options.ts'
import { pdfLimits } from '../wire/pagePdf/open/limits.ts'
import { PagePdfError, type PagePdfErrorCode } from '../wire/pagePdf/PagePdfError.ts'
import { mustBe } from './asked.ts'
import { askedLocale } from './askedLocale.ts'
import { isDry } from './importDesk/isDry.ts'
import { notFollowed } from './importDesk/mendingIn.ts'
import { pdfIn } from './importDesk/pdfIn.ts'
import { overLimits } from './overLimits.ts'
import { refusal } from './refusal.ts'

const megabytes = String(pdfLimits.bytes / 1_000_000)

/**
 * `POST newsroom/import/page-pdf`, for those who may write: the PDF of a printed page, as the
 * request's body, becomes drafts of theirs with their pictures, and the page that holds them (for
 * those who may lay out). `?page=` says which one of several. All is stored or nothing. `?dry=1`
 * stores nothing, and answers what would be made; an editor's decisions about that come with the
 * file in a form (`pdfIn`).
 *
 * Answers 201 with the drafts, what to review in each and where on the page, and the `leftovers`;
 * 200 when there was nothing to make a draft of; 400 for what is no page that can be read, with the
 * reason; 413 for what is over the limits of an import, or takes more than a page may; 503 where the
 * package that reads PDFs is not installed.
 */
export const importPdf = ({ who }: Resolved): Endpoint => ({
  path: '/newsroom/import/page-pdf',
  method: 'post',
  handler: async (req) => {
    mustBe(who.mayWrite, req)
    const dry = isDry(req)
    const asked = { ...askedPage(req), ...localeIn(req), language: languageFor(req) }
    const sent = await pdfIn(req)
    return answering(req, async () => {
      if (dry) return Response.json(await proposePagePdf(req.payload, { ...sent, ...asked }))
      const user = req.user ? { user: req.user } : {}
      const imported = await importPagePdf(req.payload, { ...sent, ...asked, ...user })
      const { articles, sidebars, photos } = imported
      const isEmpty = articles.length + sidebars.length + photos.length === 0
      return Response.json(imported, { status: isEmpty ? 200 : 201 })
    })
  },
})

/**
 * Gives the answer, or refuses with the reason why the PDF cannot be read, in the reader's words.
 *
 * @throws {APIError}
 */
export async function answering(req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ImportRefusal) throw overLimits(req, error)
    if (error instanceof MendRefusal) throw notFollowed(req, error)
    if (!(error instanceof PagePdfError)) throw error
    const named = error.code === 'too-large' ? megabytes : String(error.pages ?? '')
    throw refusal(req, `pdf-${error.code}`, statuses[error.code] ?? 400, named)
  }
}

/** Where it is not 400. */
const statuses: Partial<Record<PagePdfErrorCode, number>> = {
  'too-large': 413,
  'too-heavy': 413,
  'engine-missing': 503,
}

/**
 * Which page of the file is asked for, as a member to add.
 *
 * @throws {APIError} 400 `data-misshapen` for what is no number of a page
 */
export function askedPage(req: PayloadRequest): { page?: number } {
  const asked = req.searchParams.get('page')
  if (asked === null || asked === '') return {}
  if (!/^\d{1,5}$/u.test(asked)) throw refusal(req, 'data-misshapen', 400, 'page')
  return { page: Number(asked) }
}

function localeIn(req: PayloadRequest): { locale?: string } {
  const asked = req.searchParams.get('locale')
  return asked === null ? {} : { locale: askedLocale(req, asked) }
}
