/**
 * One entry of a TIFF directory: the bytes of its value, and its numbers where it holds SHORTs or
 * LONGs.
 */
export interface TiffTag {
  bytes: Buffer
  numbers: readonly number[]
}

/** TIFF 6.0, section 2: bytes of one value, by field type. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
}
const SHORT = 3
const LONG = 4

/** Numbers longer than this are no facts about a picture but tables of its strips. */
const MOST_NUMBERS = 64

/**
 * The first directory of a TIFF file or of an EXIF block, by tag number (TIFF 6.0, section 2).
 * Damaged entries, and files that are no TIFF, give what there is.
 *
 * @param tiff from the byte order mark (`II`, `MM`) on.
 */
export function tiffTags(tiff: Buffer): Map<number, TiffTag> {
  const tags = new Map<number, TiffTag>()
  const little = tiff.toString('latin1', 0, 2) === 'II'
  if (tiff.length < 8 || (!little && tiff.toString('latin1', 0, 2) !== 'MM')) return tags
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = long(4)
  if (short(2) !== 42 || directory + 2 > tiff.length) return tags
  for (let index = 0; index < short(directory); index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.length) break
    const type = short(at + 2)
    const size = SIZES[type] ?? 0
    const length = size * long(at + 4)
    const start = length <= 4 ? at + 8 : long(at + 8)
    if (length === 0 || start + length > tiff.length) continue
    const count = type === SHORT || type === LONG ? Math.min(long(at + 4), MOST_NUMBERS) : 0
    const read = type === SHORT ? short : long
    const numbers = Array.from({ length: count }, (_, each) => read(start + each * size))
    tags.set(short(at), { bytes: tiff.subarray(start, start + length), numbers })
  }
  return tags
}
