import { drawPage } from './pagePdf/open/openPage.ts'

/**
 * A page of a PDF as a picture, for people to compare with what was read of it. It is drawn in a
 * thread of its own, within limits of time and memory.
 *
 * @param page counted from 1; left out, the first
 * @returns a WebP file, 1,400 pixels wide at most
 * @throws {PagePdfError} for what cannot be drawn
 */
export const drawPagePdf = (bytes: Uint8Array, page?: number): Promise<Uint8Array> => drawPage(bytes, page)
