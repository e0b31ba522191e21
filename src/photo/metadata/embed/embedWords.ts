import type { FileMetadata } from '../../../story/types.ts'
import { buildXmp } from './buildXmp.ts'
import { embedIptc } from './embedIptc.ts'
import { embedXmp } from './embedXmp.ts'
import { sniffType } from '../image/fileTypes.ts'

/**
 * A finished derivative with these words inside and no others: XMP in JPEG and WebP, IPTC-IIM in
 * JPEG as well (WebP has no place for it). Pixels are untouched; the same words in the same file
 * give the same bytes.
 *
 * @throws {RangeError} when the file is cut off.
 */
export function embedWords(picture: Buffer, words: FileMetadata): Buffer {
  const withXmp = embedXmp(picture, buildXmp(words))
  return sniffType(withXmp) === 'image/jpeg' ? embedIptc(withXmp, words) : withXmp
}
