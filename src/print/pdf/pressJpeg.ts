import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { cmykTiff } from './cmykTiff.ts'
import { limitInk } from './limitInk.ts'

/** In which colours a JPEG is written. */
export interface PressColours {
  /** JPEG quality, 1 to 100. */
  quality: number
  /** Absent: sRGB, without a profile of its own. */
  cmyk?: { profile: string; inkLimit: number }
}

/** By how many percent the ink limit is lowered, because JPEG changes single pixels. */
const STRAY = 12

/**
 * A picture as a JPEG in the colours of the press, within its ink limit. A CMYK picture has no
 * profile inside: on a page the output intent is its profile.
 *
 * @throws Error of sharp, when the original is damaged
 */
export async function pressJpeg(image: Sharp, { quality, cmyk }: PressColours): Promise<Buffer> {
  const jpeg = { quality, chromaSubsampling: '4:4:4' }
  if (!cmyk) return image.toColourspace('srgb').jpeg(jpeg).toBuffer()
  const { data, info } = await image
    .toColourspace('cmyk')
    .withIccProfile(cmyk.profile, { attach: false })
    .raw()
    .toBuffer({ resolveWithObject: true })
  limitInk(data, cmyk.inkLimit - STRAY)
  return sharp(cmykTiff(data, info.width, info.height), { limitInputPixels: false })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .jpeg(jpeg)
    .toBuffer()
}
