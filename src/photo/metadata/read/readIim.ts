import type { FileMetadata } from '../../../story/types.ts'
import { decodeLegacyText } from './decodeLegacyText.ts'
import { dateFromIim } from './isoDate.ts'
import { parseIim } from './parseIim.ts'
import { tidy } from './tidy.ts'

/** What the IIM block says, whether it is newer than the XMP, and what was wrong with it. */
export interface IimReading {
  metadata: FileMetadata
  newerThanXmp: boolean
  problems: string[]
}

/** 1:90 (coded character set) for UTF-8: ISO 2022's ESC % G. */
const UTF8_MARKER = '\x1b%G'

/**
 * The IPTC-IIM block of a picture (IIM 4.2), decoded: as UTF-8 where 1:90 says so and it is true, else by what all its
 * values together look like (`decodeLegacyText`).
 *
 * @param bytes a JPEG's APP13 content, or a TIFF's tag 33723.
 */
export function readIim(bytes: Buffer): IimReading {
  const { dataSets, newerThanXmp } = parseIim(bytes)
  const problems: string[] = []
  if (dataSets.length === 0) problems.push('The IPTC-IIM block is empty or damaged and was left out.')
  const saysUtf8 = dataSets.some(
    ({ record, number, value }) => record === 1 && number === 90 && value.toString('latin1') === UTF8_MARKER,
  )
  const fields = dataSets.filter(({ record, number }) => record === 2 && number !== 0)
  const { charset, texts } = decodeLegacyText(
    fields.map(({ value }) => value),
    saysUtf8,
  )
  if (saysUtf8 && charset !== 'utf-8') {
    problems.push(`The IPTC-IIM block says it is UTF-8 but is not; it was read as ${charset}.`)
  }
  const all = (wanted: number): string[] =>
    texts.filter((text, index) => fields[index]?.number === wanted && text.trim())
  const metadata = tidy({
    caption: all(120)[0],
    headline: all(105)[0],
    creditLine: all(110)[0],
    byline: all(80).join('; '),
    source: all(115)[0],
    copyrightNotice: all(116)[0],
    dateCreated: dateFromIim(all(55)[0], all(60)[0]),
    city: all(90)[0],
    country: all(101)[0],
    keywords: all(25),
  })
  return { metadata, newerThanXmp, problems }
}
