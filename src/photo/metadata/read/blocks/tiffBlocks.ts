import type { FileBlocks } from './FileBlocks.ts'
import { NO_BLOCKS } from './FileBlocks.ts'
import { tiffTags } from '../../image/tiffTags.ts'

/** XMP part 3, 1.1.4; TIFF's registered private tags for IPTC-IIM and Photoshop's resources. */
const XMP = 700
const IPTC = 33723
const PHOTOSHOP = 34377

/**
 * The words' blocks of a TIFF, from the directory of its first picture. The file itself is its
 * EXIF.
 */
export function tiffBlocks(tiff: Buffer): FileBlocks {
  const tags = tiffTags(tiff)
  const of = (tag: number): Buffer[] => {
    const value = tags.get(tag)
    return value === undefined ? [] : [value.bytes]
  }
  return { ...NO_BLOCKS, exif: tiff, xmp: of(XMP), iptc: [...of(IPTC), ...of(PHOTOSHOP)] }
}
