import type { Endpoint } from 'payload'
import type { ExportedFile } from '../../pages/export/ExportedFile.ts'
import { formats, type Format } from '../../pages/export/formats.ts'
import { pageFile } from '../../pages/export/pageFile.ts'
import { mayExport } from '../../pages/mayExport.ts'
import type { Resolved } from '../../options/options.ts'
import { mustBe } from '../asked.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'
import { askedPage } from './askedPage.ts'
import { attachment } from './attachment.ts'
import { printError } from './printErrors.ts'

/** How `?proof=` asks for a proof; whatever else it says asks for the export. */
export const proofAsked: readonly string[] = ['1', 'true']

/**
 * `GET pages/:id/page.pdf` and the like, for those who export: the file, or 409 with the findings
 * while anything on the page is not cleared. `?proof=1` gives a marked proof all the same (PDF and
 * JSON). 501 where no printer is configured.
 */
export const exportRoute = (options: Resolved, format: Format): Omit<Endpoint, 'root'> => ({
  path: `/:id/${formats[format].path}`,
  method: 'get',
  handler: async (req) => {
    mustBe(mayExport(options.who), req)
    const row = await askedPage(req, options)
    const isProof = proofAsked.includes(req.searchParams.get('proof') ?? '')
    try {
      return answer(await refusingUnreadable(req, () => pageFile(req, row, { format, isProof })))
    } catch (error) {
      throw printError(req, error)
    }
  },
})

/** Never kept by a cache on the way: the next request may be refused. */
const answer = ({ bytes, mimeType, name }: ExportedFile): Response =>
  // Copied into an ArrayBuffer of its own: a Response takes no shared one.
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mimeType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': attachment(name),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
