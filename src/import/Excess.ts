/** How many drafts of each kind a page would have made. */
export interface DraftCount {
  articles: number
  sidebars: number
  photos: number
}

/** What a page has too much of. `most` is how much of it one import takes. */
export type Excess =
  | { code: 'too-large'; most: number }
  | { code: 'too-many'; of: 'drafts'; notMade: DraftCount; most: number }
  | { code: 'too-many'; of: 'names'; names: number; most: number }
  | { code: 'too-many'; of: 'paragraphs'; paragraphs: number; most: number }
