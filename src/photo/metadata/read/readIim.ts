import type { FileMetadata } from '../../../story/types.ts'
import { isoDate } from '../readDate.ts'
import { parseIim } from './blocks/parseIim.ts'
import { decodeLegacyText } from './charset/decodeLegacyText.ts'
import { tidy } from './tidy.ts'

/** What the IIM block says, whether it is newer than the XMP, and what was wrong with it. */
export interface IimReading {
  metadata: FileMetadata
  newerThanXmp: boolean
  problems: string[]
}

/** 1:90 (coded character set) for UTF-8: ISO 2022's ESC % G. */
const UTF8_MARKER = '\x1b%G'

/** Data sets of record 2 (IPTC IIM 4.2, chapter 6). */
const NUMBERS = {
  caption: 120,
  headline: 105,
  creditLine: 110,
  byline: 80,
  source: 115,
  copyrightNotice: 116,
  date: 55,
  time: 60,
  city: 90,
  country: 101,
  keywords: 25,
} as const

type Field = keyof typeof NUMBERS

const fieldOf = (number: number): Field | undefined =>
  // The keys of a record of exactly these keys.
  (Object.keys(NUMBERS) as Field[]).find((field) => NUMBERS[field] === number)

function metadataOf(all: (field: Field) => string[]): FileMetadata {
  const [date = ''] = all('date')
  const [time = ''] = all('time')
  return tidy({
    caption: all('caption')[0],
    headline: all('headline')[0],
    creditLine: all('creditLine')[0],
    byline: [...new Set(all('byline'))].join('; '),
    source: all('source')[0],
    copyrightNotice: all('copyrightNotice')[0],
    dateCreated: isoDate(`${date} ${time}`),
    city: all('city')[0],
    country: all('country')[0],
    keywords: [...new Set(all('keywords'))],
  })
}

/**
 * The IPTC-IIM of a picture (IIM 4.2), decoded: as UTF-8 where 1:90 says so and it is true, else by
 * what its values look like (`decodeLegacyText`). A value whose charset is not certain is left out
 * and named.
 *
 * @param blocks as `FileBlocks.iptc` has them.
 */
export function readIim(blocks: readonly Buffer[]): IimReading {
  const { dataSets, newerThanXmp } = parseIim(blocks)
  if (dataSets.length === 0) {
    return {
      metadata: {},
      newerThanXmp,
      problems: ['The IPTC-IIM block is empty or damaged and was left out.'],
    }
  }
  const saysUtf8 = dataSets.some(
    ({ record, number, value }) => record === 1 && number === 90 && value.toString('latin1') === UTF8_MARKER,
  )
  const wanted = dataSets.flatMap(({ record, number, value }) => {
    const field = record === 2 ? fieldOf(number) : undefined
    return field === undefined ? [] : [{ field, value: untilNul(value) }]
  })
  const { charset, texts } = decodeLegacyText(
    wanted.map(({ value }) => value),
    saysUtf8,
  )
  const unread = new Set(wanted.flatMap(({ field }, index) => (texts[index] === undefined ? [field] : [])))
  const all = (field: Field): string[] =>
    wanted.flatMap((one, index) => (one.field === field && texts[index]?.trim() ? [texts[index]] : []))
  const problems = [...unread].map(
    (field) => `The charset of the IPTC-IIM ${field} is not certain; it was left out.`,
  )
  if (saysUtf8 && charset !== 'utf-8' && charset !== undefined) {
    problems.push(`The IPTC-IIM block says it is UTF-8 but is not; it was read as ${charset}.`)
  }
  return { metadata: metadataOf(all), newerThanXmp, problems }
}

/** Writers pad values with NULs. */
function untilNul(value: Buffer): Buffer {
  const end = value.indexOf(0)
  return end < 0 ? value : value.subarray(0, end)
}
