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

/**
 * By how many percent the ink limit is lowered, because JPEG changes single pixels; more where the
 * finished picture shows that it was not enough.
 */
const STRAY = 12

/** How often a picture is made again with less ink. */
const TRIES = 5

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
  const { width, height } = info
  let limit = cmyk.inkLimit - STRAY
  for (let tries = 1; ; tries++) {
    limitInk(data, limit)
    const finished = await sharp(cmykTiff(data, width, height), { limitInputPixels: false })
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .jpeg(jpeg)
      .toBuffer()
    const over = (await mostInk(finished)) - (cmyk.inkLimit - 1)
    if (over <= 0 || tries === TRIES) return finished
    limit -= Math.ceil(over * 1.5)
  }
}

/** The most ink on a dot of a finished CMYK picture, in percent of all plates together. */
async function mostInk(jpeg: Buffer): Promise<number> {
  const pixels = await sharp(jpeg, { limitInputPixels: false })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer()
  let most = 0
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const ink = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) + (pixels[at + 3] ?? 0)
    if (ink > most) most = ink
  }
  return (most / 255) * 100
}
