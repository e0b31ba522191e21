import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { embedExif } from '../../photo/embedExif.ts'
import { embedWords } from '../../photo/embedWords.ts'
import type { FileMetadata } from '../../story/types.ts'
import type { Area } from '../layout/Layout.ts'

/** What is made of an original. Lengths are pixels. */
export interface Rendering {
  /** The part that is taken, of the upright picture; absent: all of it. */
  crop?: Area
  width: number
  height: number
  /** Pixels per inch, written into the file in whole numbers so that it opens at its size in print. */
  ppi: number
  /** JPEG quality, 1 to 100. */
  quality: number
  /** Path of an ICC profile of the press, for CMYK; absent: sRGB. */
  profile?: string
}

/**
 * A picture ready for print: upright, cropped, scaled, on white, in the press's colours, as a JPEG with the profile and
 * these words inside and no others. The same input gives the same bytes.
 *
 * @throws {Error} what sharp says when the original is damaged.
 */
export async function renderPicture(
  original: Uint8Array,
  rendering: Rendering,
  words: FileMetadata,
): Promise<Buffer> {
  const { width, height, quality, profile } = rendering
  const ppi = Math.round(rendering.ppi)
  const image = inColours(scaled(original, rendering), profile)
  const jpeg = await image.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
  const colour = profile === undefined ? 'srgb' : 'uncalibrated'
  return embedWords(embedExif(jpeg, words, { width, height, ppi, colour }), words)
}

function scaled(original: Uint8Array, { crop, width, height, ppi }: Rendering): Sharp {
  const upright = sharp(original).autoOrient()
  const part =
    crop === undefined
      ? upright
      : upright.extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
  return part
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .withDensity(Math.round(ppi))
}

const inColours = (image: Sharp, profile: string | undefined): Sharp =>
  profile === undefined
    ? image.toColourspace('srgb').withIccProfile('srgb')
    : image.toColourspace('cmyk').withIccProfile(profile)
