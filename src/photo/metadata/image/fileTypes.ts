/** The picture formats a photo may come in, by MIME type. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff'] as const

/** One of {@link PHOTO_TYPES}. */
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** The usual extension, without the dot, of each accepted type. */
export const EXTENSIONS: Record<PhotoType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tif',
}

const CLAIMED_BY_EXTENSION: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  heic: 'image/heic',
  heif: 'image/heif',
  avif: 'image/avif',
  bmp: 'image/bmp',
  psd: 'image/vnd.adobe.photoshop',
  html: 'text/html',
  htm: 'text/html',
  pdf: 'application/pdf',
}

const starts = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte)

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Text formats have no magic number: look at the first kilobyte, past a byte order mark and white space. */
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
 * What a file is by its first bytes, whatever its name says: a MIME type, or `undefined` when it is nothing known here.
 * Only the four accepted types and what newsrooms send by mistake are told apart (signatures: the formats' own specs).
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
  if (ascii(bytes, 4, 8) === 'ftyp')
    return ascii(bytes, 8, 12).startsWith('avi') ? 'image/avif' : 'image/heic'
  return sniffText(bytes)
}

/** What a file's name says it is: a MIME type, or `undefined` when the extension says nothing about it. */
export function typeOfName(filename: string): string | undefined {
  const dot = filename.lastIndexOf('.')
  return dot < 0 ? undefined : CLAIMED_BY_EXTENSION[filename.slice(dot + 1).toLowerCase()]
}

/** Whether a photo may be of this type. */
export function isPhotoType(type: string | undefined): type is PhotoType {
  return PHOTO_TYPES.some((accepted) => accepted === type)
}
