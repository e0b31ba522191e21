import type { Places } from '../own/placedIn.ts'
import type { Id, Locale, Photo, Sidebar, SourceRef } from '../../types.ts'

/** What reading a stored document needs besides the document itself. */
export interface FromOptions {
  /** The locale the document is in. */
  locale: Locale
  /**
   * The newsroom's IANA time zone, in which a dateline's instant is a day. Left out:
   * `Asia/Hong_Kong`.
   */
  timeZone?: string
  /**
   * The source with this id: see `sourceLookup`. Where it knows none, a populated relation gives
   * its own key, and an id alone keeps the key empty.
   */
  sourceOf?: (id: Id) => SourceRef | undefined
  /**
   * The photo with this id, undefined when the reader may not see it. When it is given, a populated
   * relation is ignored, because Payload populates only some of a photo's fields.
   */
  photoOf?: (id: Id) => Photo | undefined
  /** The box with this id: as `photoOf`. */
  sidebarOf?: (id: Id) => Sidebar | undefined
  /** Set for an app's own collection, whose rich text may hold any node: see `ToBlocksOptions`. */
  takesAll?: Places
}
