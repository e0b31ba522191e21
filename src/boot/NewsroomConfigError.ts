/**
 * A newsroom that cannot be built as asked. The message says what is wrong, where, and the ways to
 * mend it.
 */
export class NewsroomConfigError extends Error {
  override name = 'NewsroomConfigError'
  constructor(what: string, where: string, mend: string) {
    super(`payload-newsroom: ${what} (${where}). ${mend}`)
  }
}
