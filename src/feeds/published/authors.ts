import type { PublishedFields } from './types.ts'

/**
 * Who is named as the author of a story, for formats that have nobody but authors: first the
 * finished attribution, then those who sign and whom it does not name.
 */
export const authors = ({ creditLine, byline = [] }: PublishedFields): string[] => [
  creditLine,
  ...byline.map(({ name }) => name.trim()).filter((name) => !creditLine.includes(name)),
]
