import ExifReader from 'exifreader'
import type { FileMetadata } from '../../../story/types.ts'
import { decodeLegacyText } from './decodeLegacyText.ts'
import { dateFromExif } from './isoDate.ts'
import { tidy } from './tidy.ts'

const WANTED = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'] as const

type Wanted = (typeof WANTED)[number]

const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('; ') : ''

/**
 * The bytes of the values, to be decoded as what they are. The reader decodes valid UTF-8 itself; of anything else it
 * makes one character of each byte.
 */
function bytesOf(values: readonly string[]): Buffer[] {
  const isDecoded = values.some((value) => /[^\u0000-\u00ff]/.test(value))
  return values.map((value) => Buffer.from(value, isDecoded ? 'utf8' : 'latin1'))
}

/**
 * What EXIF says (CIPA DC-008): description, artist, copyright, and when the picture was taken. Nothing else is read:
 * position, serial numbers and maker notes stay in the original.
 *
 * @param tiff the EXIF block from its TIFF header on, or a whole TIFF file.
 * @throws {Error} when the block is damaged.
 */
export async function readExif(tiff: Buffer): Promise<FileMetadata> {
  const tags = await ExifReader.load(tiff, {
    expanded: true,
    async: true,
    includeTags: { exif: [...WANTED] },
  })
  const raw = bytesOf(WANTED.map((name) => wordsOf(tags.exif?.[name]?.value)))
  const { texts } = decodeLegacyText(raw)
  const text = (name: Wanted): string | undefined => texts[WANTED.indexOf(name)]
  return tidy({
    caption: text('ImageDescription'),
    byline: text('Artist'),
    copyrightNotice: text('Copyright'),
    dateCreated: dateFromExif(text('DateTimeOriginal'), text('OffsetTimeOriginal')),
  })
}
