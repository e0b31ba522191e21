import type { Ref } from './ref.ts'

/**
 * The fields of stored documents that a Story reads, in one locale. The types are narrower than
 * Payload's generated ones, so that every app's own types fit. Every field may be absent or null,
 * as in a draft.
 */

type Maybe<T> = T | null | undefined
type List<T> = Maybe<readonly T[]>

/** A stored source, where a relation to it is populated. */
export interface SourceLike {
  id?: unknown
  key?: Maybe<string>
}

interface BaseLike {
  id?: unknown
  guid?: Maybe<string>
  embargoUntil?: Maybe<string>
  takedown?: Maybe<{ at?: Maybe<string>; by?: Maybe<string>; reason?: Maybe<string> }>
  mentions?: List<{
    text?: Maybe<string>
    locale?: Maybe<string>
    reason?: Maybe<string>
    by?: Maybe<string>
  }>
}

/** A stored photo. */
export interface PhotoLike extends BaseLike {
  caption?: Maybe<string>
  alt?: Maybe<string>
  credits?: List<Ref<SourceLike>>
  via?: List<Ref<SourceLike>>
  photographer?: Maybe<string>
  copyright?: Maybe<string>
  takenAt?: Maybe<string>
  place?: Maybe<string>
  usageTerms?: Maybe<string>
  usableIn?: List<string>
  usableUntil?: Maybe<string>
  /** An IPTC digital source type. */
  made?: Maybe<string>
  /** `FileMetadata` as JSON. */
  iptc?: unknown
  attributionFor?: Maybe<string>
  filename?: Maybe<string>
  mimeType?: Maybe<string>
  filesize?: Maybe<number>
  width?: Maybe<number>
  height?: Maybe<number>
  url?: Maybe<string>
  focalX?: Maybe<number>
  focalY?: Maybe<number>
  /** The derivatives: a group for each size of the upload's config. */
  sizes?: unknown
}

/** A stored box. */
export interface SidebarLike extends BaseLike {
  kind?: Maybe<string>
  title?: Maybe<string>
  quote?: Maybe<{
    text?: Maybe<string>
    speaker?: Maybe<string>
    work?: Maybe<string>
    gloss?: Maybe<string>
    from?: Maybe<string>
    after?: Maybe<number>
  }>
  intro?: Maybe<string>
  points?: List<{ heading?: Maybe<string>; items?: List<{ text?: Maybe<string> }> }>
  /** A rich text value. */
  body?: unknown
  sources?: List<Ref<SourceLike>>
}

/** A stored article. */
export interface ArticleLike extends BaseLike {
  slug?: Maybe<string>
  kicker?: Maybe<string>
  headline?: Maybe<string>
  deck?: Maybe<string>
  house?: Maybe<string>
  attribution?: Maybe<{
    form?: Maybe<string>
    sources?: List<Ref<SourceLike>>
    via?: List<Ref<SourceLike>>
    place?: Maybe<string>
    date?: Maybe<string>
  }>
  byline?: List<{ name?: Maybe<string>; role?: Maybe<string>; source?: Ref<SourceLike> }>
  /** A rich text value. */
  body?: unknown
  photos?: List<{ photo?: Ref<PhotoLike>; caption?: Maybe<string> }>
  sidebars?: List<Ref<SidebarLike>>
  section?: Maybe<string>
  corrections?: List<{ at?: Maybe<string>; text?: Maybe<string> }>
  firstPublishedAt?: Maybe<string>
  revisedAt?: Maybe<string>
  revision?: Maybe<number>
}
