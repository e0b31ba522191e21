/** The slug of what readers get, kept ready; the same in every app. */
export const keptSlug = 'kept-stories'

/** The slug of the log of what changed for readers; the same in every app. */
export const changesSlug = 'story-changes'
