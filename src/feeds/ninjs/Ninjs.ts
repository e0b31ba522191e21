/**
 * News in JSON 3.1, as far as it is written here (IPTC ninjs 3.1; github.com/iptc/newsinjson). A
 * text of several kinds has a `role`, which the standard leaves to the provider.
 */
export interface Ninjs {
  uri: string
  type: 'text' | 'picture' | 'composite'
  representationType?: 'full' | 'partial'
  version?: string
  firstCreated?: string
  versionCreated?: string
  contentCreated?: string
  embargoedUntil?: string
  pubStatus: 'usable'
  copyrightNotice?: string
  usageTerms?: string
  edNote?: string
  language: string
  title?: string
  /** The finished credit: "a natural-language statement about the creator". */
  by?: string
  slugline?: string
  located?: string
  headlines?: readonly NinjsText[]
  descriptions?: readonly NinjsText[]
  bodies?: readonly (NinjsText & { charCount?: number })[]
  people?: readonly { name: string; rel?: string }[]
  subjects?: readonly { name: string; literal: string }[]
  infoSources?: readonly { name: string; role: string; literal?: string }[]
  renditions?: readonly NinjsRendition[]
  associations?: readonly NinjsAssociation[]
  expires?: string
  digitalSourceType?: { name: string; uri: string }
  standard?: { name: string; version: string; schema: string }
}

/** What belongs to another object: its pictures and boxes; a list's stories. */
export type NinjsAssociation = Ninjs & { name: string; rel?: string }

/** A text in one of several roles. */
export interface NinjsText {
  role?: string
  contentType?: string
  value: string
}

/** One file of an object. */
export interface NinjsRendition {
  name: string
  href: string
  contentType: string
  width?: number
  height?: number
  sizeInBytes?: number
  /** What must stay in view: pixels from the top left. */
  poi?: { x: number; y: number }
}
