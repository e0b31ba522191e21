import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { jpegSegment, replaceSegments } from '../../../src/photo/metadata/image/jpegSegments.ts'

/** A drawn picture: a gradient with a disc, so that it compresses like a picture and not like a flat colour. */
export async function draw(
  format: 'jpeg' | 'png' | 'webp' | 'tiff' | 'avif' = 'jpeg',
  width = 640,
  height = 480,
): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g"><stop stop-color="#134"/><stop offset="1" stop-color="#fc6"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/><circle cx="60%" cy="40%" r="20%" fill="#c33"/></svg>`
  return sharp(Buffer.from(svg)).flatten().toFormat(format).toBuffer()
}

/** Position and serial number as Lightroom repeats them in XMP. */
const CAMERA_XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
  '<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"' +
  ' exif:GPSLatitude="22,17.05N" exif:GPSLongitude="114,10.1E" aux:SerialNumber="SERIAL-4711"/></rdf:RDF></x:xmpmeta>'

/** A JPEG as a camera makes it: position, serial number and camera in EXIF and XMP. */
export async function drawWithGps(width = 2000, height = 1500): Promise<Buffer> {
  return sharp(await draw('jpeg', width, height))
    .withExif({
      IFD0: { Make: 'Drawn', Model: 'By Hand', Artist: 'A. Camera' },
      IFD2: { BodySerialNumber: 'SERIAL-4711', DateTimeOriginal: '2026:05:01 08:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '22/1 17/1 3/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '114/1 10/1 8/1',
      },
    })
    .withXmp(CAMERA_XMP)
    .jpeg()
    .toBuffer()
}

/** One IIM data set by hand. */
export const dataSet = (record: number, number: number, value: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 255]), value])

/** A JPEG with a hand-built IIM block and no charset marker unless the block has one. `digest`: Photoshop's, in hex. */
export function withIim(jpeg: Buffer, block: Buffer, digest?: string): Buffer {
  const resource = (id: number, data: Buffer): Buffer => {
    const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, id >> 8, id & 255, 0, 0, 0, 0, 0, data.length & 255])
    head[10] = data.length >> 8
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const resources = [
    resource(0x0404, block),
    ...(digest ? [resource(0x0425, Buffer.from(digest, 'hex'))] : []),
  ]
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0'), ...resources])
  return replaceSegments(jpeg, () => false, jpegSegment(0xed, content))
}

/** A PNG whose header claims far more pixels than it has. */
export function bomb(width = 60_000, height = 60_000): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(1024))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** How a TIFF is laid out: see TIFF 6.0. */
export interface TiffLayout {
  /** Tag 262: 1 grey, 2 RGB, 5 CMYK, 8 CIE L*a*b*. */
  photometric: 1 | 2 | 5 | 8
  /**
   * Tag 338, for each channel beyond the colours: 0 is unspecified, 2 transparency. Absent: the
   * file has no such tag.
   */
  extra?: readonly number[]
  bits?: 8 | 16
  /** Whether each channel has a plane of its own. */
  isPlanar?: boolean
  orientation?: number
}

/** An uncompressed TIFF of 40 x 30 pixels, all of one colour; the values are bytes, for 16 bits widened. */
export function tiffOf(pixel: readonly number[], { bits = 8, ...layout }: TiffLayout): Buffer {
  const [width, height, channels] = [40, 30, pixel.length]
  const each = bits / 8
  const size = width * height * each
  const planes = layout.isPlanar ? channels : 1
  const entries: [tag: number, type: 3 | 4, values: readonly number[]][] = [
    [256, 4, [width]],
    [257, 4, [height]],
    [258, 3, pixel.map(() => bits)],
    [259, 3, [1]],
    [262, 3, [layout.photometric]],
    [273, 4, Array.from({ length: planes }, (_, plane) => plane * size)],
    [274, 3, [layout.orientation ?? 1]],
    [277, 3, [channels]],
    [278, 4, [height]],
    [279, 4, Array.from({ length: planes }, () => (size * channels) / planes)],
    [284, 3, [layout.isPlanar ? 2 : 1]],
    ...(layout.extra ? [[338, 3, layout.extra] satisfies [number, 3, readonly number[]]] : []),
  ]
  const tableEnd = 10 + entries.length * 12 + 4
  const lengthOf = (type: 3 | 4, count: number) => (type === 3 ? 2 : 4) * count
  const long = entries.filter(([, type, values]) => lengthOf(type, values.length) > 4)
  const start = tableEnd + long.reduce((sum, [, type, values]) => sum + lengthOf(type, values.length), 0)
  const file = Buffer.alloc(start + size * channels)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(entries.length, 8)
  let free = tableEnd
  entries.forEach(([tag, type, values], index) => {
    const at = 10 + index * 12
    const length = lengthOf(type, values.length)
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(values.length, at + 4)
    if (length > 4) file.writeUInt32LE(free, at + 8)
    const place = length > 4 ? free : at + 8
    values.forEach((value, each) => {
      const stored = tag === 273 ? start + value : value
      if (type === 3) file.writeUInt16LE(stored, place + each * 2)
      else file.writeUInt32LE(stored, place + each * 4)
    })
    if (length > 4) free += length
  })
  for (let at = 0; at < width * height * channels; at += 1) {
    const value = pixel[layout.isPlanar ? Math.floor(at / (width * height)) : at % channels] ?? 0
    if (bits === 8) file[start + at] = value
    else file.writeUInt16LE(value * 257, start + at * 2)
  }
  return file
}

/** Whether the independent reader is on this machine (Debian: libimage-exiftool-perl). */
export const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0

/** What ExifTool reads, by group-qualified tag: `IPTC:Credit`, `XMP-photoshop:Credit`, `ExifTool:Warning`. */
export function exiftool(picture: Buffer): Record<string, unknown> {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-exiftool-'))
  try {
    const file = join(directory, 'picture')
    writeFileSync(file, picture)
    const json = execFileSync('exiftool', ['-j', '-G1', '-a', '-validate', '-warning', file], {
      encoding: 'utf8',
    })
    const validated = execFileSync('exiftool', ['-j', '-G1', '-a', file], { encoding: 'utf8' })
    // ExifTool's JSON is an array with one object a file.
    const [verdict] = JSON.parse(json) as [Record<string, unknown>]
    const [tags] = JSON.parse(validated) as [Record<string, unknown>]
    return { ...tags, ...verdict }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
