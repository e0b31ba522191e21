import type { Endpoint, PayloadRequest } from 'payload'
import { importPagePdf, type ImportedPage } from '../import/importPagePdf.ts'
import { ImportRefusal } from '../import/ImportRefusal.ts'
import { languageFor } from '../language/languageFor.ts'
import type { Resolved } from '../options/options.ts'
import { pdfLimits } from '../wire/pagePdf/open/limits.ts'
import { PagePdfError, type PagePdfErrorCode } from '../wire/pagePdf/PagePdfError.ts'
import { mustBe } from './asked.ts'
import { askedLocale } from './askedLocale.ts'
import { overLimits } from './overLimits.ts'
import { readBody } from './readBody.ts'
import { refusal } from './refusal.ts'

const megabytes = String(pdfLimits.bytes / 1_000_000)

/**
 * `POST newsroom/import/page-pdf`, for those who may write: the PDF of a printed page, as the
 * request's body, becomes drafts of theirs with their pictures, and the page that holds them (for
 * those who may lay out). `?page=` says which one of several. All is stored or nothing.
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
    const asked = { ...pageIn(req), ...localeIn(req) }
    const bytes = await readBody(req, pdfLimits.bytes, { code: 'pdf-too-large', limit: pdfLimits.bytes })
    const imported = await storedFrom(req, bytes, asked)
    const { articles, sidebars, photos } = imported
    const isEmpty = articles.length + sidebars.length + photos.length === 0
    return Response.json(imported, { status: isEmpty ? 200 : 201 })
  },
})

async function storedFrom(
  req: PayloadRequest,
  bytes: Uint8Array,
  asked: { page?: number; locale?: string },
): Promise<ImportedPage> {
  try {
    const user = req.user ? { user: req.user } : {}
    return await importPagePdf(req.payload, { bytes, ...asked, ...user, language: languageFor(req) })
  } catch (error) {
    if (error instanceof ImportRefusal) throw overLimits(req, error)
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

function pageIn(req: PayloadRequest): { page?: number } {
  const asked = req.searchParams.get('page')
  if (asked === null || asked === '') return {}
  if (!/^\d{1,5}$/u.test(asked)) throw refusal(req, 'data-misshapen', 400, 'page')
  return { page: Number(asked) }
}

function localeIn(req: PayloadRequest): { locale?: string } {
  const asked = req.searchParams.get('locale')
  return asked === null ? {} : { locale: askedLocale(req, asked) }
}
