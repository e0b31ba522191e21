import { createHash } from 'node:crypto'

/** One IIM data set: its record and number, and its value as raw bytes. */
export interface IimDataSet {
  record: number
  number: number
  value: Buffer
}

/** An IIM block, and whether the file's own digest says that it was changed after the XMP beside it was written. */
export interface IimBlock {
  dataSets: IimDataSet[]
  newerThanXmp: boolean
}

const PHOTOSHOP = 'Photoshop 3.0\0'

/** IPTC IIM 4.2 section 1.5. A block that breaks off gives what came before. */
function parseDataSets(block: Buffer): IimDataSet[] {
  const sets: IimDataSet[] = []
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const size = block.readUInt16BE(at + 3)
    // The extended form (a length of lengths) is for objects over 32 kB, which no text field may be.
    if (size > 0x7fff || at + 5 + size > block.length) break
    const value = block.subarray(at + 5, at + 5 + size)
    sets.push({ record: block.readUInt8(at + 1), number: block.readUInt8(at + 2), value })
    at += 5 + size
  }
  return sets
}

/** Photoshop's image resources by id (Adobe Photoshop File Formats Specification); the first of an id counts. */
function parseResources(bytes: Buffer): Map<number, Buffer> {
  const resources = new Map<number, Buffer>()
  let at = PHOTOSHOP.length
  while (at + 12 <= bytes.length && bytes.toString('latin1', at, at + 4) === '8BIM') {
    const id = bytes.readUInt16BE(at + 4)
    const nameBytes = 1 + bytes.readUInt8(at + 6)
    const sizeAt = at + 6 + nameBytes + (nameBytes % 2)
    if (sizeAt + 4 > bytes.length) break
    const size = bytes.readUInt32BE(sizeAt)
    if (sizeAt + 4 + size > bytes.length) break
    if (!resources.has(id)) resources.set(id, bytes.subarray(sizeAt + 4, sizeAt + 4 + size))
    at = sizeAt + 4 + size + (size % 2)
  }
  return resources
}

/** TIFF tag 33723 is often typed LONG, so writers of the other byte order leave it swapped four by four. */
const unswap = (bytes: Buffer): Buffer =>
  bytes[0] !== 0x1c && bytes[3] === 0x1c && bytes.length % 4 === 0 ? Buffer.from(bytes).swap32() : bytes

const md5 = (block: Buffer): string => createHash('md5').update(block).digest('hex')

/**
 * The IIM data sets in a JPEG's APP13 content (`Photoshop 3.0`) or a TIFF's tag 33723 (bare).
 */
export function parseIim(bytes: Buffer): IimBlock {
  if (bytes.toString('latin1', 0, PHOTOSHOP.length) !== PHOTOSHOP) {
    return { dataSets: parseDataSets(unswap(bytes)), newerThanXmp: false }
  }
  const resources = parseResources(bytes)
  const block = resources.get(0x0404)
  const digest = resources.get(0x0425)?.toString('hex')
  if (!block) return { dataSets: [], newerThanXmp: false }
  return { dataSets: parseDataSets(block), newerThanXmp: digest !== undefined && digest !== md5(block) }
}
