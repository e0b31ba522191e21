import type { Endpoint } from 'payload'
import { drawPagePdf } from '../../wire/drawPagePdf.ts'
import type { Resolved } from '../../options/options.ts'
import { mustBe } from '../asked.ts'
import { answering, askedPage } from '../importPagePdf.ts'
import { pdfIn } from './pdfIn.ts'

/**
 * `POST newsroom/import/page-pdf/picture`, for those who may write: a page of a PDF as a picture
 * (WebP), for the import desk to show beside what was read of it. `?page=` says which one of
 * several. Nothing is stored. Refuses as the import itself; 503 also where pages cannot be drawn.
 */
export const drawPdf = ({ who }: Resolved): Endpoint => ({
  path: '/newsroom/import/page-pdf/picture',
  method: 'post',
  handler: async (req) => {
    mustBe(who.mayWrite, req)
    const { page } = askedPage(req)
    const { bytes } = await pdfIn(req)
    return answering(req, async () => {
      const picture = await drawPagePdf(bytes, page)
      return new Response(Buffer.from(picture), { headers: { 'content-type': 'image/webp' } })
    })
  },
})
