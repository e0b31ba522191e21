import ExifReader from 'exifreader'
import type { FileMetadata } from '../story/types.ts'
import { decodeLegacyText } from './decodeLegacyText.ts'
import { dateFromExif } from './isoDate.ts'
import { tidy } from './tidy.ts'

const WANTED = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'] as const

type Wanted = (typeof WANTED)[number]

/** The reader makes one character of each byte, so the bytes can be had back and decoded as what they are. */
const bytesOf = (value: unknown): Buffer =>
  Buffer.from(
    Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('; ') : '',
    'latin1',
  )

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
  const raw = WANTED.map((name) => bytesOf(tags.exif?.[name]?.value))
  const { texts } = decodeLegacyText(raw)
  const text = (name: Wanted): string | undefined => texts[WANTED.indexOf(name)]
  return tidy({
    caption: text('ImageDescription'),
    byline: text('Artist'),
    copyrightNotice: text('Copyright'),
    dateCreated: dateFromExif(text('DateTimeOriginal'), text('OffsetTimeOriginal')),
  })
}
