/**
 * The parts of a picture file that hold its words, as raw bytes, in the order in which they stand
 * in it.
 */
export interface FileBlocks {
  /** EXIF from its TIFF header on (CIPA DC-008); for a TIFF the whole file. */
  exif?: Buffer
  /** XMP packets, each whole. A sound file has one. */
  xmp: readonly Buffer[]
  /** IPTC-IIM: Photoshop's image resources (they open with `8BIM`) or bare data sets (0x1C). */
  iptc: readonly Buffer[]
  /** PNG's own texts by keyword (`Author`, `Description`, ...), undecoded. */
  texts: ReadonlyMap<string, Buffer>
}

/** A file without any words. */
export const NO_BLOCKS: FileBlocks = { xmp: [], iptc: [], texts: new Map() }
