import type { Sharp } from 'sharp'
import { embedExif } from '../../photo/metadata/embed/embedExif.ts'
import { embedIcc } from '../../photo/metadata/embed/embedIcc.ts'
import { embedWords } from '../../photo/metadata/embed/embedWords.ts'
import { openPicture } from '../../photo/metadata/image/openPicture.ts'
import type { FileMetadata } from '../../story/types.ts'
import type { PressProfile } from '../colour/pressProfile.ts'
import type { Area } from '../layout/Layout.ts'
import { pressJpeg } from '../pdf/pressJpeg.ts'
import type { PressColours } from '../pdf/pressJpeg.ts'

/** How an original is rendered. Lengths are pixels. */
export interface Rendering {
  /** The part of the upright picture to show; absent: all of it. */
  crop?: Area
  width: number
  height: number
  /**
   * Pixels per inch, written into the file in whole numbers so that it opens at its size in print.
   */
  ppi: number
}

/** The press's colours, with the profile to write into each file. */
export interface PackageColours extends PressColours {
  /** Only with `cmyk`. */
  icc?: PressProfile['bytes']
}

/**
 * A picture ready for print: upright, cropped, scaled, on white, in the press's colours, as a JPEG
 * with the profile and these words inside and no others. The same input gives the same bytes.
 *
 * @throws {Error} of sharp, when the original is damaged.
 */
export async function renderPicture(
  original: Uint8Array,
  rendering: Rendering,
  { icc, ...colours }: PackageColours,
  words: FileMetadata,
): Promise<Buffer> {
  const { width, height, ppi } = rendering
  const jpeg = await pressJpeg(scaled(await openPicture(original), rendering), colours)
  const colour = icc === undefined ? 'srgb' : 'uncalibrated'
  const facts = { width, height, ppi: Math.round(ppi), colour } as const
  const worded = embedWords(embedExif(jpeg, words, facts), words)
  return icc === undefined ? worded : embedIcc(worded, icc)
}

function scaled(upright: Sharp, { crop, width, height, ppi }: Rendering): Sharp {
  const part =
    crop === undefined
      ? upright
      : upright.extract({ left: crop.x, top: crop.y, width: crop.width, height: crop.height })
  return part
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .withDensity(Math.round(ppi))
}
