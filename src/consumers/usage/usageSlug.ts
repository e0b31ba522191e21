/** The slug of the collection that holds what was delivered; the same in every app. */
export const usageSlug = 'reader-usage'
