import sharp from 'sharp'
import { embedWords } from '../../../src/photo/metadata/embed/embedWords.ts'
import type { FileMetadata } from '../../../src/story/types.ts'

/**
 * A drawing as the JPEG an agency would send: 2400 by 1600 pixels, with its words in IPTC and XMP.
 *
 * @param svg an SVG document that says its own size
 */
export async function draw(svg: string, words: FileMetadata): Promise<Buffer> {
  const picture = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88 })
    .toBuffer()
  return embedWords(picture, words)
}
