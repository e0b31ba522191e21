/** A field of the app's, by its name; dotted within a group, a tab with a name or a list: `meta.title`. */
export type FieldPath = string

/** Which fields of a collection of stories play which part. */
export interface ArticleFields {
  /** Text. Needed. */
  headline?: FieldPath
  /** Rich text, blocks, or a textarea, whose lines are paragraphs. Needed. */
  body?: FieldPath
  kicker?: FieldPath
  deck?: FieldPath
  /** The paper's own masthead at the head of a story (本報訊). */
  house?: FieldPath
  /** Who signs: a text, several, a list with a field `name`, or a link to people. */
  byline?: FieldPath
  /**
   * Uploads and links that place photos. Left out: every such field at the top level.
   * @example ['heroImage', 'gallery.image']
   */
  photos?: FieldPath | readonly FieldPath[]
  /** Links to boxes. */
  sidebars?: FieldPath
  section?: FieldPath
  slug?: FieldPath
}

/** Which fields of a collection of photos play which part. */
export interface PhotoFields {
  caption?: FieldPath
  alt?: FieldPath
  /** Links to sources: whose picture it is. */
  credits?: FieldPath
  /** Links to sources: who passed it on. */
  via?: FieldPath
  photographer?: FieldPath
  copyright?: FieldPath
  takenAt?: FieldPath
  place?: FieldPath
  usageTerms?: FieldPath
}

/** Which fields of a collection of boxes play which part. */
export interface SidebarFields {
  /** Text. Needed. */
  title?: FieldPath
  /** Rich text, blocks, or a textarea. Needed. */
  body?: FieldPath
  intro?: FieldPath
  /** Links to sources. */
  sources?: FieldPath
}

interface Own<Kind extends string, Fields> {
  kind: Kind
  /** A part that is not named is played by the field of its own name, where there is a fitting one. */
  fields?: Fields
  /**
   * Names for fields that the newsroom adds, where the app has another field of that name.
   * @example { byline: 'creditedBy' }
   */
  added?: { readonly [Part in keyof Fields | 'attribution']?: string }
}

/** A collection that the app has, made a gated one. */
export type OwnCollection =
  Own<'article', ArticleFields> | Own<'photo', PhotoFields> | Own<'sidebar', SidebarFields>

/** The app's own collections that are gated, by slug. */
export type OwnCollections = Readonly<Record<string, OwnCollection>>
