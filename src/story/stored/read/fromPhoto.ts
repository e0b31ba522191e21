import type { FromOptions } from './fromOptions.ts'
import { digitalSourceTypeOf, type DigitalSourceType } from '../digitalSourceTypes.ts'
import { fileMetadataTexts } from '../fileMetadataTexts.ts'
import { baseOf, sourcesIn } from './fromBase.ts'
import { groupIn, instantIn, listIn, numberIn, locate, textIn } from '../Located.ts'
import type { Located } from '../Located.ts'
import { StoredShapeError } from '../StoredShapeError.ts'
import type { Row } from '../../../rows/readable.ts'
import type { PhotoLike } from '../stored.ts'
import { uprightSides } from '../uprightSides.ts'
import { sizesOf } from './sizesOf.ts'
import type { Channel, FileMetadata, Photo, PhotoFile } from '../../types.ts'

/**
 * Reads a stored photo in one locale.
 * @throws StoredShapeError when a field has a value of the wrong type.
 */
export function fromPhoto(doc: PhotoLike | Row, options: FromOptions): Photo {
  const row = locate(doc)
  const takenAt = instantIn(row, 'takenAt')
  const usableUntil = instantIn(row, 'usableUntil')
  const file = fileOf(row)
  const made = madeIn(row, 'made')
  return {
    type: 'photo',
    ...baseOf(row, options),
    caption: textIn(row, 'caption'),
    alt: textIn(row, 'alt'),
    credit: { sources: sourcesIn(row, 'credits', options), via: sourcesIn(row, 'via', options) },
    photographer: textIn(row, 'photographer'),
    copyright: textIn(row, 'copyright'),
    ...(takenAt && { takenAt }),
    place: textIn(row, 'place'),
    usageTerms: textIn(row, 'usageTerms'),
    usableIn: listIn(row, 'usableIn').map(channelOf),
    ...(usableUntil && { usableUntil }),
    ...(file && { file }),
    ...(made && { made }),
    iptc: fileMetadataOf(groupIn(row, 'iptc')),
  }
}

function madeIn(row: Located, key: string): DigitalSourceType | undefined {
  const text = textIn(row, key)
  const made = digitalSourceTypeOf(text)
  if (text !== '' && made === undefined) throw new StoredShapeError(key, 'an IPTC digital source type', text)
  return made
}

function channelOf(value: unknown, index: number): Channel {
  if (value === 'web' || value === 'print') return value
  throw new StoredShapeError(`usableIn.${index}`, 'web or print', value)
}

/** The file of a photo; undefined while the photo waits for its picture. */
function fileOf(row: Located): PhotoFile | undefined {
  const filename = textIn(row, 'filename')
  if (filename === '') return undefined
  const creditGivenFor = textIn(row, 'attributionFor')
  const sizes = sizesOf(row.value)
  return {
    filename,
    mimeType: textIn(row, 'mimeType'),
    size: numberIn(row, 'filesize') ?? 0,
    ...uprightSides(row.value),
    url: textIn(row, 'url'),
    focal: { x: numberIn(row, 'focalX') ?? 50, y: numberIn(row, 'focalY') ?? 50 },
    ...(creditGivenFor && { creditGivenFor }),
    ...(sizes.length > 0 && { sizes }),
  }
}

function fileMetadataOf(row: Located): FileMetadata {
  const texts = fileMetadataTexts.map((key) => [key, textIn(row, key)] as const)
  const keywords = listIn(row, 'keywords').map(keywordOf)
  const digitalSourceType = digitalSourceTypeOf(textIn(row, 'digitalSourceType'))
  return {
    ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
    ...(keywords.length > 0 && { keywords }),
    ...(digitalSourceType && { digitalSourceType }),
  }
}

function keywordOf(value: unknown, index: number): string {
  if (typeof value === 'string') return value
  throw new StoredShapeError(`iptc.keywords.${index}`, 'text', value)
}
