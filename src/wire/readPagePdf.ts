import type { KnownSource } from '../attribution/KnownSource.ts'
import { openPage } from './pagePdf/open/openPage.ts'
import type { PagePdf, PagePicture } from './pagePdf/PagePdf.ts'
import { jpegsIn } from './pagePdf/pictures/jpegsIn.ts'
import { missing } from './pageText/out/reviewMarks.ts'
import type { PageCaption } from './pageText/types.ts'

/**
 * Reads a printed page's PDF into drafts, as `readPageText` reads its text, and besides: its
 * pictures, each at its caption, and where on the page everything is printed. The PDF is opened
 * and understood in a thread of its own, within limits of time and memory.
 *
 * It goes by how pages are usually set, and can be wrong. Every field is marked for review; what was
 * not understood is in `leftovers`, and no character is lost or used twice.
 *
 * @param options `page` counts from 1, and must be given where the file has several; `sources` are
 *   the newsroom's own, which are read beside the register
 * @throws {PagePdfError} for what is no page that can be read, with how to mend it
 */
export async function readPagePdf(
  bytes: Uint8Array,
  { page: number, sources }: { page?: number; sources?: readonly KnownSource[] } = {},
): Promise<PagePdf> {
  const { page, pictures: held } = await openPage(bytes, { number, ...(sources && { sources }) })
  const files = jpegsIn(bytes)
  const pictures = new Map<number, PagePicture>()
  for (const [i, picture] of page.pictures) {
    const pixels = held.find(({ id }) => id === picture.id)?.pixels
    if (!pixels) continue
    const { x0, y0, x1, y1, crop, turn, mirrored } = picture
    const same = files.filter(({ width, height }) => width === pixels.width && height === pixels.height)
    pictures.set(i, {
      area: { x0, y0, x1, y1 },
      crop,
      turn,
      mirrored,
      pixels,
      files: same.map((file) => file.bytes),
    })
  }
  const captions = page.captions.map((caption, i) => reviewed(caption, pictures.has(i)))
  return { ...page, captions, pictures }
}

/** A caption waits for its picture no more where it has one; a picture waits for its caption. */
const reviewed = (caption: PageCaption, hasPicture: boolean): PageCaption => ({
  ...caption,
  review: [
    ...caption.review.filter(({ path }) => path !== 'text' && !(hasPicture && path === 'file')),
    ...caption.review.filter(({ path }) => path === 'text' && caption.text !== ''),
    ...(caption.text === '' ? [missing('text', 'No caption stands at the picture.')] : []),
  ],
})
