/**
 * Why a text was refused before it was read: nothing is in it, it is not text at all, or it is
 * larger than any page.
 */
export type PageTextErrorCode = 'empty' | 'binary' | 'too-large'

/**
 * Thrown by `readPageText` for input that is no page of text. Programs decide on `code`; the
 * message is English and says what is wrong, where, and how to mend it.
 */
export class PageTextError extends Error {
  override readonly name = 'PageTextError'
  readonly code: PageTextErrorCode

  constructor(code: PageTextErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
