/**
 * Part of a Story cannot be stored as it is. It is refused, because nothing may be dropped
 * silently.
 */
export class UnstorableError extends Error {
  override readonly name = 'UnstorableError'
  /** Where in the Story: `body.2.items.0`, `attribution.sources.1`. */
  readonly path: string

  constructor(path: string, problem: string) {
    super(`The story cannot be stored: ${path}: ${problem}`)
    this.path = path
  }
}
