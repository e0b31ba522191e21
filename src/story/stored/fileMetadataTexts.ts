import type { FileMetadata } from '../types.ts'

/** The fields of a file's metadata that are one text each; the others are a list and a code. */
export const fileMetadataTexts = [
  'caption',
  'headline',
  'creditLine',
  'byline',
  'source',
  'copyrightNotice',
  'usageTerms',
  'dateCreated',
  'city',
  'country',
] as const satisfies readonly (keyof FileMetadata)[]
