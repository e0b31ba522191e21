/**
 * A cleared story that still cannot go out: it has no credit to show, or no time at which it was
 * published. The reader gets nothing, rather than a story without its credit.
 */
export class UnpublishableError extends Error {
  /** @param guid of the story, photo or box at fault. */
  constructor(
    readonly guid: string,
    message: string,
  ) {
    super(message)
    this.name = 'UnpublishableError'
  }
}
