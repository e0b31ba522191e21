import type { FileMetadata } from '../../../story/types.ts'
import { readDate } from '../readDate.ts'
import { cutBytes } from './cutBytes.ts'

/** IPTC IIM 4.2, chapter 6: data set number in record 2, and the bytes its value may have. */
const CAPTION = [120, 2000] as const
const HEADLINE = [105, 256] as const
const KEYWORD = [25, 64] as const
const BYLINE = [80, 32] as const
const CITY = [90, 32] as const
const COUNTRY = [101, 64] as const
const CREDIT = [110, 32] as const
const SOURCE = [115, 32] as const
const COPYRIGHT = [116, 128] as const

/**
 * More would not fit into the one JPEG segment the block must live in, and nobody reads a hundred
 * keywords.
 */
const MOST_KEYWORDS = 100

function dataSet(record: number, number: number, value: Buffer): Buffer {
  // 0x1C, record, data set, then a two-byte length: IIM 4.2 section 1.5.
  return Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]), value])
}

function textSet([number, limit]: readonly [number, number], text: string | undefined): Buffer[] {
  return text ? [dataSet(2, number, Buffer.from(cutBytes(text, limit)))] : []
}

/**
 * 2:55 is CCYYMMDD, 2:60 is HHMMSS±HHMM: a time whose zone is not known cannot be written, so it is
 * left out.
 */
function dateSets(text: string | undefined): Buffer[] {
  const parts = readDate(text)
  if (!parts) return []
  const { year, month, day, time, zone } = parts
  const date = dataSet(2, 55, Buffer.from(`${year}${month}${day}`))
  if (time === undefined || zone === undefined) return [date]
  const clock = time.slice(0, 8).replaceAll(':', '')
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '')
  return [date, dataSet(2, 60, Buffer.from(`${clock}${offset}`))]
}

/**
 * The fields as one IPTC IIM block in UTF-8 (1:90 is ESC % G), each cut to its byte limit at a
 * character boundary: the full text belongs into the XMP packet beside it (`buildXmp`). Usage terms
 * have no IIM field.
 */
export function buildIim(fields: FileMetadata): Buffer {
  return Buffer.concat([
    dataSet(1, 90, Buffer.from([0x1b, 0x25, 0x47])),
    dataSet(2, 0, Buffer.from([0, 4])),
    ...(fields.keywords ?? []).slice(0, MOST_KEYWORDS).flatMap((keyword) => textSet(KEYWORD, keyword)),
    ...dateSets(fields.dateCreated),
    ...textSet(BYLINE, fields.byline),
    ...textSet(CITY, fields.city),
    ...textSet(COUNTRY, fields.country),
    ...textSet(HEADLINE, fields.headline),
    ...textSet(CREDIT, fields.creditLine),
    ...textSet(SOURCE, fields.source),
    ...textSet(COPYRIGHT, fields.copyrightNotice),
    ...textSet(CAPTION, fields.caption),
  ])
}
