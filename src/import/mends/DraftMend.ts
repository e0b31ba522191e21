/** What a draft of an import can become. */
export const draftKinds = ['article', 'sidebar', 'photo'] as const

/** An article, a box, or a photo that waits for its picture. */
export type DraftKind = (typeof draftKinds)[number]

/** What an editor decided about one draft before it is made. What is left out stays as it was read. */
export interface DraftMend {
  /** Which draft, as the proposal names it: `stories.0`, `sidebars.1`, `captions.2`. */
  draft: string
  /** No draft is made of it. */
  leaveOut?: boolean
  kind?: DraftKind
  /** An article's headline, a box's title, a photo's caption. */
  title?: string
  /** Of an article only. */
  deck?: string
  /** Of an article only. */
  kicker?: string
}

/** What an editor decided about the drafts of a page, and of which reading of it. */
export interface Mending {
  /** `reading` of the proposal that the editor saw. */
  reading: string
  drafts: readonly DraftMend[]
}
