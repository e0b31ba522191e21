/**
 * A field of a stored document has a value of the wrong type. The message names the field, what was
 * expected and what is stored.
 */
export class StoredShapeError extends Error {
  override readonly name = 'StoredShapeError'
  /** The field: `attribution.place`, `photos.2.caption`. */
  readonly path: string

  constructor(path: string, expected: string, actual: unknown) {
    const isObject = typeof actual === 'object' && actual !== null && !Array.isArray(actual)
    const mend = isObject ? ' Of a document in all locales, take one with pickLocale first.' : ''
    super(`The field ${path} should hold ${expected}, and holds ${describe(actual)}.${mend}`)
    this.path = path
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object')
    return `an object with ${Object.keys(value ?? {}).join(', ') || 'nothing in it'}`
  return `${typeof value} ${String(value)}`
}
