import type { PagePdf } from '../wire/pagePdf/PagePdf.ts'
import { pictureFile } from '../wire/pagePdf/pictures/pictureFile.ts'
import type { PlannedDraft } from './draftsOf.ts'

/** The pictures of a page as files to upload, by the index of their photo, named by the page. */
export async function photoFiles(
  page: Pick<PagePdf, 'folio' | 'pictures'>,
): Promise<Map<number, NonNullable<PlannedDraft['file']>>> {
  const files = new Map<number, NonNullable<PlannedDraft['file']>>()
  const { date, number } = page.folio
  const named = ['page', date, number].filter((part) => part !== '').join('-')
  // One after another: a picture may have eighty megapixels.
  for (const [i, picture] of page.pictures) {
    const { data, mimeType } = await pictureFile(picture)
    const name = `${named}-${i + 1}.${mimeType === 'image/png' ? 'png' : 'jpg'}`
    files.set(i, { data, mimetype: mimeType, name, size: data.length })
  }
  return files
}
