/**
 * Why a PDF was refused. `empty`: no page, or nothing printed on it. `no-pdf`: another kind of
 * file. `damaged`: it cannot be read. `encrypted`: it asks for a password. `no-such-page`: it has
 * fewer pages than the one asked for. `which-page`: it has several, and none was asked for. `scan`:
 * the page is a picture and has no text. `too-large`: more bytes than a page has. `too-heavy`: it
 * took more time or memory, or has more in it, than a page of a newspaper. `engine-missing`: the
 * package that reads PDFs is not installed.
 */
export type PagePdfErrorCode =
  | 'empty'
  | 'no-pdf'
  | 'damaged'
  | 'encrypted'
  | 'no-such-page'
  | 'which-page'
  | 'scan'
  | 'too-large'
  | 'too-heavy'
  | 'engine-missing'

/**
 * Thrown by `readPagePdf` for what is no page that can be read. Programs decide on `code`; the
 * message is English and says what is wrong, where, and how to mend it.
 */
export class PagePdfError extends Error {
  override readonly name = 'PagePdfError'

  constructor(
    readonly code: PagePdfErrorCode,
    message: string,
    /** Of `which-page`, `no-such-page` and too many pages: how many the file has. */
    readonly pages?: number,
  ) {
    super(message)
  }
}
