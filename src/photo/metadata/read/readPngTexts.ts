import type { FileMetadata } from '../../../story/types.ts'
import { isoDate } from '../readDate.ts'
import { decodeLegacyText } from './charset/decodeLegacyText.ts'
import { tidy } from './tidy.ts'

/**
 * What PNG's own texts say, by the keywords that the specification registers (PNG, third edition,
 * 11.3.3.2). They should be Latin-1 and often are not, so they are decoded as what they look like.
 */
export function readPngTexts(texts: ReadonlyMap<string, Buffer>): FileMetadata {
  const names = ['Description', 'Author', 'Copyright', 'Creation Time'].filter((name) => texts.has(name))
  const decoded = decodeLegacyText(names.map((name) => texts.get(name) ?? Buffer.alloc(0))).texts
  const of = (name: string): string | undefined => decoded[names.indexOf(name)]
  return tidy({
    caption: of('Description'),
    byline: of('Author'),
    copyrightNotice: of('Copyright'),
    dateCreated: isoDate(of('Creation Time')),
  })
}
