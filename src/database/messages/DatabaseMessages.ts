/** Why a write is refused before or by the database, in one language. */
export interface DatabaseMessages {
  /** A link to a document that does not exist. */
  missingLink: string
  /** Two rows of one list were sent with the same id, or a row with the id of a row elsewhere. */
  rowIdTaken: string
  /** A date that names no one moment: `sent` is what was sent. */
  noInstant: (sent: string) => string
}
