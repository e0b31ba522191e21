import type { Kind } from '../messages/AccessMessages.ts'

/** What is wrong with one field of a document that was sent. */
export interface Misfit {
  /** As Payload spells a form field's path: `photos.0.caption`. */
  path: string
  /** What it should hold. */
  kind: Kind
}
