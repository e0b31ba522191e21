import { fileMetadataTexts } from '../../../story/stored/fileMetadataTexts.ts'
import type { FileMetadata } from '../../../story/types.ts'
import { isSoftwareWords } from './software/isSoftwareWords.ts'

/** What a reader found, blank or not. */
export type RawMetadata = { [Name in keyof FileMetadata]?: FileMetadata[Name] | undefined }

/** Writers pad with NULs and spaces; a caption's own line breaks stay. */
const clean = (text: string): string => text.replaceAll('\0', '').trim()

const SOFTWARE_FIELDS = ['caption', 'byline', 'copyrightNotice'] as const

/**
 * File metadata in which missing is missing: no blank text, no empty list, no padding, and no words
 * that a camera or a program wrote by itself.
 */
export function tidy(raw: RawMetadata): FileMetadata {
  const metadata: FileMetadata = {}
  for (const name of fileMetadataTexts) {
    const text = clean(raw[name] ?? '')
    if (text) metadata[name] = text
  }
  for (const name of SOFTWARE_FIELDS) {
    if (isSoftwareWords(metadata[name] ?? '', name)) delete metadata[name]
  }
  const keywords = (raw.keywords ?? []).map(clean).filter(Boolean)
  if (keywords.length > 0) metadata.keywords = keywords
  if (raw.digitalSourceType) metadata.digitalSourceType = raw.digitalSourceType
  return metadata
}
