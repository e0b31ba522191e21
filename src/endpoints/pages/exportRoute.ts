import type { Endpoint, PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { ExportedFile } from '../../pages/export/ExportedFile.ts'
import { exportPage } from '../../pages/export/exportPage.ts'
import { proofPage } from '../../pages/export/proofPage.ts'
import { pageHead } from '../../pages/judge/pageProblems.ts'
import { headOf } from '../../pages/place/placePage.ts'
import type { Format } from '../../pages/export/contents.ts'
import type { Row } from '../../rows/readable.ts'
import type { Resolved } from '../../options/options.ts'
import { mustBe } from '../asked.ts'
import { askedPage, mayExport, readingPage } from './askedPage.ts'
import { attachment } from './attachment.ts'
import { pageFileName } from './pageFileName.ts'
import { printError } from './printErrors.ts'

/** The last part of each route's path, which is what the design pins, and the ending of its file. */
const routes = {
  pdf: { path: 'page.pdf', ending: 'pdf' },
  idml: { path: 'page.idml', ending: 'idml' },
  pictures: { path: 'pictures.zip', ending: 'zip' },
  json: { path: 'page.json', ending: 'json' },
} satisfies Record<Format, { path: string; ending: string }>

/** Formats of which there is a proof. */
const proofs: ReadonlySet<Format> = new Set(['pdf', 'json'])

/**
 * `GET pages/:id/page.pdf` and the like, for those who export: the file, or 409 with the findings while anything on the page is not
 * cleared. `?proof=1` gives a marked proof all the same (PDF and JSON). 501 where no printer is configured.
 */
export const exportRoute = (options: Resolved, format: Format): Omit<Endpoint, 'root'> => ({
  path: `/:id/${routes[format].path}`,
  method: 'get',
  handler: async (req) => {
    mustBe(mayExport(options.who), req)
    const row = await askedPage(req, options)
    const isProof = proofs.has(format) && ['1', 'true'].includes(req.searchParams.get('proof') ?? '')
    try {
      return await readingPage(req, async () => {
        const file = await (isProof ? proofPage(req, row, format) : exportPage(req, row, format))
        return answer(file, nameOf(req, row, `${isProof ? 'proof.' : ''}${routes[format].ending}`))
      })
    } catch (error) {
      throw printError(req, error)
    }
  },
})

/** Its name in UTF-8 and in ASCII. */
function nameOf(req: PayloadRequest, row: Row, ending: string): [string, string] {
  const guard = guardOf(req.payload)
  const { locale } = pageHead(row, guard.locales(), undefined)
  return [pageFileName(headOf(guard.options(), row, locale), ending), `page-${String(row.id)}.${ending}`]
}

/** Never kept by a cache on the way: the next request may be refused. */
const answer = ({ bytes, mimeType }: ExportedFile, name: [string, string]): Response =>
  // Copied into an ArrayBuffer of its own: a Response takes no shared one.
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': attachment(...name),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
