/** Thrown when a picture of the page cannot be made ready for print: the message says which, why, and what to do. */
export class PictureError extends Error {
  /** `Placed.name` of its item. */
  readonly item: string
  /** The photo's id. */
  readonly photo: string

  constructor(item: string, photo: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PictureError'
    this.item = item
    this.photo = photo
  }
}
