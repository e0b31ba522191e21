import type { Endpoint, PayloadRequest } from 'payload'
import { importPagePdf, proposePagePdf } from '../import/importPagePdf.ts'
import { languageFor } from '../language/languageFor.ts'
import type { Resolved } from '../options/options.ts'
import { pdfLimits } from '../wire/pagePdf/open/limits.ts'
import { PagePdfError, type PagePdfErrorCode } from '../wire/pagePdf/PagePdfError.ts'
import { mustBe } from './asked.ts'
import { localeIn } from './askedLocale.ts'
import { answeringImport } from './importDesk/answeringImport.ts'
import { importedAnswer } from './importDesk/importedAnswer.ts'
import { isDry } from './importDesk/isDry.ts'
import { pdfIn } from './importDesk/pdfIn.ts'
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
    const asked = {
      ...askedPage(req),
      ...localeIn(req, req.searchParams.get('locale')),
      language: languageFor(req),
    }
    const sent = await pdfIn(req)
    return answering(req, async () => {
      if (dry) return Response.json(await proposePagePdf(req.payload, { ...sent, ...asked }))
      const user = req.user ? { user: req.user } : {}
      return importedAnswer(await importPagePdf(req.payload, { ...sent, ...asked, ...user }))
    })
  },
})

/**
 * Gives the answer, or refuses with the reason why the PDF cannot be read, in the reader's words.
 *
 * @throws {APIError}
 */
export const answering = (req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> =>
  answeringImport(req, answer, (error) => {
    if (!(error instanceof PagePdfError)) return undefined
    const named = error.code === 'too-large' ? megabytes : String(error.pages ?? '')
    return refusal(req, `pdf-${error.code}`, statuses[error.code] ?? 400, named)
  })

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
