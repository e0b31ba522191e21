import type { FileMetadata } from '../types.ts'

/**
 * The fields of a file's metadata that hold one text each; the remaining fields are a list and a
 * code.
 */
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
