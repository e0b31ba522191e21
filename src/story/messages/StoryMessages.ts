/** Labels that readers see besides a story's own words, in one language. */
export interface StoryMessages {
  /** The label of a picture that a machine made. */
  generated: string
  /** The label of a picture that a machine changed. */
  edited: string
  /** What was corrected in a story, after it. */
  correction: (text: string) => string
}
