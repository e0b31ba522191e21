/**
 * The picture formats a photo may be stored in, by MIME type. HEIC comes in too where it can be
 * decoded: see `decodesHeic`.
 */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff', 'image/avif'] as const

/** One of {@link PHOTO_TYPES}. */
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** The usual extension, without the dot, of each accepted type. */
export const EXTENSIONS: Record<PhotoType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tif',
  'image/avif': 'avif',
}

/** A map: an extension may be any word, `constructor` too. */
const CLAIMED_BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['jpe', 'image/jpeg'],
  ['jfif', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['gif', 'image/gif'],
  ['svg', 'image/svg+xml'],
  ['heic', 'image/heic'],
  ['heif', 'image/heic'],
  ['hif', 'image/heic'],
  ['avif', 'image/avif'],
  ['bmp', 'image/bmp'],
  ['psd', 'image/vnd.adobe.photoshop'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['pdf', 'application/pdf'],
])

const starts = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte)

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/**
 * Text formats have no magic number: look at the first kilobyte, past a byte order mark and white
 * space.
 */
function sniffText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase()
  if (head.startsWith('<svg') || (head.startsWith('<?xml') && head.includes('<svg'))) return 'image/svg+xml'
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || head.startsWith('<script'))
    return 'text/html'
  if (head.startsWith('<?xml')) return 'application/xml'
  return undefined
}

/**
 * What a file is by its first bytes, whatever its name says: a MIME type, or `undefined` when it is
 * nothing known here. Only the four accepted types and what newsrooms send by mistake are told
 * apart (signatures: the formats' own specs).
 */
export function sniffType(bytes: Uint8Array): string | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'image/tiff'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'image/gif'
  if (ascii(bytes, 0, 4) === '8BPS') return 'image/vnd.adobe.photoshop'
  if (ascii(bytes, 0, 4) === '%PDF') return 'application/pdf'
  if (ascii(bytes, 0, 2) === 'BM') return 'image/bmp'
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffBoxes(bytes)
  return sniffText(bytes)
}

/**
 * Brands of pictures in ISO media files (ISO/IEC 23008-12, annex B; AV1 Image File Format 1.1,
 * section 6).
 */
const AVIF_BRANDS = ['avif', 'avis', 'avio']
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']
const RAW_BRANDS = ['crx ']

/**
 * The first box names the file's brand, and behind it (the version between them) all that it is
 * compatible with.
 */
function sniffBoxes(bytes: Uint8Array): string {
  const size = Buffer.from(bytes.subarray(0, 4)).readUInt32BE(0)
  const names = ascii(bytes, 8, Math.min(size, 256)).match(/[^]{4}/g) ?? []
  const isOf = (brands: readonly string[]): boolean => names.some((name) => brands.includes(name))
  if (isOf(AVIF_BRANDS)) return 'image/avif'
  if (isOf(HEIC_BRANDS)) return 'image/heic'
  if (isOf(RAW_BRANDS)) return 'image/x-canon-cr3'
  return names.some((name) => name === 'mif1' || name === 'msf1') ? 'image/heic' : 'video/mp4'
}

/**
 * What a file's name says it is: a MIME type, or `undefined` when the extension says nothing about
 * it.
 */
export function typeOfName(filename: string): string | undefined {
  const dot = filename.lastIndexOf('.')
  return dot < 0 ? undefined : CLAIMED_BY_EXTENSION.get(filename.slice(dot + 1).toLowerCase())
}

/** Whether a photo may be of this type. */
export function isPhotoType(type: string | undefined): type is PhotoType {
  return PHOTO_TYPES.some((accepted) => accepted === type)
}
