import ExifReader from 'exifreader'
import type { FileMetadata } from '../../../story/types.ts'
import { isoDate } from '../readDate.ts'
import { decodeLegacyText } from './charset/decodeLegacyText.ts'
import { tidy } from './tidy.ts'

const WANTED = ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'] as const

/** What EXIF says, and which of it could not be read. */
export interface ExifReading {
  metadata: FileMetadata
  problems: string[]
}

/**
 * A text ends at its first NUL: what a camera left behind it is no part of it. Only Copyright has
 * two, the photographer's and the editor's (CIPA DC-008, 4.6.5), of which the first may be blank.
 */
function firstOf(value: unknown): string {
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  return texts.find((text) => text.trim() !== '') ?? ''
}

const untilNul = (value: unknown): string =>
  Array.isArray(value) && typeof value[0] === 'string' ? value[0] : ''

/**
 * The bytes of a value, to be decoded as what they are. The reader decodes valid UTF-8 itself; of
 * anything else it makes one character of each byte.
 */
const bytesOf = (value: string): Buffer =>
  Buffer.from(value, /[^\u0000-\u00ff]/.test(value) ? 'utf8' : 'latin1')

/**
 * What EXIF says (CIPA DC-008): description, artist, copyright, and when the picture was taken.
 * Nothing else is read: position, serial numbers and maker notes stay in the original.
 *
 * @param tiff the EXIF block from its TIFF header on, or a whole TIFF file.
 * @throws {Error} when the block is damaged.
 */
export async function readExif(tiff: Buffer): Promise<ExifReading> {
  const { exif = {} } = await ExifReader.load(tiff, {
    expanded: true,
    async: true,
    includeTags: { exif: [...WANTED] },
  })
  const raw = WANTED.map((name) => (name === 'Copyright' ? firstOf : untilNul)(exif[name]?.value))
  const { texts } = decodeLegacyText(raw.map(bytesOf))
  const [caption, byline, copyrightNotice, date, offset] = texts
  const problems = WANTED.filter((_, index) => texts[index] === undefined).map(
    (name) => `The charset of the EXIF ${name} is not certain; it was left out.`,
  )
  const dateCreated = isoDate(`${date} ${offset ?? ''}`) ?? isoDate(date)
  return { metadata: tidy({ caption, byline, copyrightNotice, dateCreated }), problems }
}
