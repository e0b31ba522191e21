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

/** Photoshop's own signature, and those of the programs that borrow its block. */
const SIGNATURES = new Set(['8BIM', 'MeSa', 'AgHg', 'PHUT', 'DCSR'])
const IPTC = 0x0404
const IPTC_DIGEST = 0x0425

/** IPTC IIM 4.2 section 1.5. A block that breaks off gives what came before. */
function parseDataSets(block: Buffer): IimDataSet[] {
  const sets: IimDataSet[] = []
  let at = 0
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const { start, size } = sizeAt(block, at + 3)
    if (start + size > block.length) break
    const value = block.subarray(start, start + size)
    sets.push({ record: block.readUInt8(at + 1), number: block.readUInt8(at + 2), value })
    at = start + size
  }
  return sets
}

/** Two bytes, or over 32 kB how many bytes the length has, and then the length (IIM 4.2 section 1.5 c). */
function sizeAt(block: Buffer, at: number): { start: number; size: number } {
  const size = block.readUInt16BE(at)
  if (size <= 0x7fff) return { start: at + 2, size }
  const bytes = size & 0x7fff
  const fits = bytes >= 1 && bytes <= 4 && at + 2 + bytes <= block.length
  return { start: at + 2 + bytes, size: fits ? block.readUIntBE(at + 2, bytes) : Infinity }
}

const isResource = (bytes: Buffer, at: number): boolean =>
  SIGNATURES.has(bytes.toString('latin1', at, at + 4))

/**
 * Photoshop's image resources by id (Adobe Photoshop File Formats Specification), in order. A name and data of odd length are
 * padded, which some writers forget.
 */
function parseResources(bytes: Buffer): Map<number, Buffer[]> {
  const resources = new Map<number, Buffer[]>()
  let at = 0
  while (at + 12 <= bytes.length && isResource(bytes, at)) {
    const id = bytes.readUInt16BE(at + 4)
    const nameBytes = 1 + bytes.readUInt8(at + 6)
    const sizeAt = at + 6 + nameBytes + (nameBytes % 2)
    if (sizeAt + 4 > bytes.length) break
    const start = sizeAt + 4
    const end = start + bytes.readUInt32BE(sizeAt)
    // A block that breaks off still holds whole data sets.
    resources.set(id, [...(resources.get(id) ?? []), bytes.subarray(start, Math.min(end, bytes.length))])
    at = (end - start) % 2 === 1 && !isResource(bytes, end) ? end + 1 : end
  }
  return resources
}

/** TIFF tag 33723 is often typed LONG, so writers of the other byte order leave it swapped four by four. */
const unswap = (bytes: Buffer): Buffer =>
  bytes[0] !== 0x1c && bytes[3] === 0x1c && bytes.length % 4 === 0 ? Buffer.from(bytes).swap32() : bytes

const md5 = (block: Buffer): string => createHash('md5').update(block).digest('hex')

/**
 * The IIM data sets of a file's blocks.
 *
 * @param blocks each either Photoshop's resources (JPEG, TIFF tag 34377) or bare data sets (TIFF tag 33723).
 */
export function parseIim(blocks: readonly Buffer[]): IimBlock {
  const parsed = blocks.map((block) => {
    if (!isResource(block, 0)) return { iptc: [unswap(block)], digests: [] }
    const resources = parseResources(block)
    return { iptc: resources.get(IPTC) ?? [], digests: resources.get(IPTC_DIGEST) ?? [] }
  })
  const iptc = parsed.flatMap((one) => one.iptc)
  const [digest] = parsed.flatMap(({ digests }) => digests.map((bytes) => bytes.toString('hex')))
  const newerThanXmp = digest !== undefined && iptc.length > 0 && !iptc.map(md5).includes(digest)
  return { dataSets: iptc.flatMap(parseDataSets), newerThanXmp }
}
