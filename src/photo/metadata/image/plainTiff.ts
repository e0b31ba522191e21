import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { labTiff } from './labTiff.ts'
import { tiffFacts } from './tiffFacts.ts'
import { tiffTags } from './tiffTags.ts'

/** ExtraSamples: 1 and 2 are transparency; 0, a saved selection or a spot colour, is not. */
const isTransparency = (kind: number | undefined): boolean => kind === 1 || kind === 2

const open = (tiff: Buffer): Sharp => sharp(tiff, { failOn: 'error', limitInputPixels: false })

/**
 * A TIFF without what libvips takes for something else: a fourth channel of RGB (a fifth of CMYK)
 * that is no transparency would make the picture see-through, and Lab of 8 bits it does not read at
 * all. Other TIFFs come back as they are.
 *
 * @throws {Error} what sharp says of a damaged file, or of one with more channels than it takes.
 */
export async function plainTiff(tiff: Buffer): Promise<Buffer> {
  const { channels, colours, extra, isLabOf8Bits, orientation } = tiffFacts(tiff)
  if (isLabOf8Bits) return stored(await readLab(tiff, channels), orientation)
  if (channels <= colours) return tiff
  const [first, ...others] = extra
  if (!isTransparency(first)) return stored(open(tiff).removeAlpha(), orientation)
  return others.length === 0 ? tiff : stored(await withoutSpots(tiff), orientation)
}

function stored(image: Sharp, orientation: number): Promise<Buffer> {
  const upright = orientation > 1 ? image.withMetadata({ orientation }) : image
  return upright.toColourspace('srgb').tiff({ compression: 'lzw' }).toBuffer()
}

/** Transparency and more channels behind it: sharp's own removal would take both. */
async function withoutSpots(tiff: Buffer): Promise<Sharp> {
  const { data, info } = await open(tiff).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const kept = Buffer.alloc(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.copy(kept, pixel * 4, pixel * channels, pixel * channels + 4)
  }
  return sharp(kept, { raw: { width, height, channels: 4 }, limitInputPixels: false })
}

const PHOTOMETRIC = 262
const RGB = 2

/** Declared as RGB, the same bytes are unpacked without anybody touching their colours. */
async function readLab(tiff: Buffer, channels: number): Promise<Sharp> {
  const asRgb = Buffer.from(tiff)
  tiffTags(asRgb)
    .get(PHOTOMETRIC)
    ?.bytes.fill(0)
    .writeUInt8(RGB, tiff[0] === 0x49 ? 0 : 1)
  const image = sharp(asRgb, { failOn: 'error', ignoreIcc: true, limitInputPixels: false })
  const { data, info } = await (channels > 3 ? image.removeAlpha() : image)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return open(labTiff(data, info.width, info.height))
}
