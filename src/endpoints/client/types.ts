import type { PublishedBlock, PublishedFields } from '../../feeds/published/types.ts'

/** In which form a body is asked for. */
export type BodyForm = 'blocks' | 'html' | 'text' | 'none'

/** What a story's body is in each form. */
export interface Bodies {
  blocks: readonly PublishedBlock[]
  html: string
  text: string
  none: never
}

/** A story as it is answered, with its body in the form that was asked for. */
export type Story<Form extends BodyForm = 'blocks'> = Omit<PublishedFields, 'body'> & { body?: Bodies[Form] }

/** A page of a list, newest first. */
export interface StoryPage<Form extends BodyForm = 'blocks'> {
  stories: readonly Story<Form>[]
  /** Where to go on, as `after`; null at the end. */
  next: string | null
}

/** What became of a story. After `removed` it must not be shown any more. */
export interface StoryChange {
  guid: string
  slug: string
  kind: 'published' | 'updated' | 'corrected' | 'removed'
  /** Why it was removed. */
  reason?: string
  /** ISO 8601, with the newsroom's offset. */
  at: string
}

/** Changes, the oldest first. */
export interface ChangePage {
  changes: readonly StoryChange[]
  /** Where to go on, as `since`; always there. */
  next: string
}

/** What a list may be asked by; see `GET stories` of the newsroom's own document. */
export interface ListQuery<Form extends BodyForm = 'blocks'> {
  locale?: string
  /** At most 100. @default 20 */
  limit?: number
  after?: string
  section?: string
  /** The key of a source: `xinhua`. */
  source?: string
  /** A day, or an instant with its offset. */
  from?: string
  to?: string
  /** Words that are all in it. */
  q?: string
  body?: Form
}

/** What one story may be asked by. */
export type StoryQuery<Form extends BodyForm = 'blocks'> = Pick<ListQuery<Form>, 'locale' | 'body'>

/** What changes may be asked by. */
export interface ChangesQuery {
  locale?: string
  /** At most 500. @default 100 */
  limit?: number
  since?: string
}
