/** A stored date is neither a day nor an instant. Its message quotes the stored value. */
export class DateShapeError extends RangeError {
  override readonly name = 'DateShapeError'

  constructor(date: string) {
    super(`"${date}" is neither a day nor an ISO 8601 instant.`)
  }
}
