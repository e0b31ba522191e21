import sharp, { type Sharp } from 'sharp'
import type { Area } from '../marks/Mark.ts'
import type { RawPixels } from '../open/RawPage.ts'
import type { PagePicture } from '../PagePdf.ts'

/** A picture as a file. */
export interface PictureFile {
  data: Buffer
  mimeType: 'image/jpeg' | 'image/png'
}

/** A picture seen this nearly whole is kept whole. */
const WHOLE = 0.985
/** The mean difference of two pictures' bytes above which they are not the same. */
const SAME = 30
/** Above so many pixels a picture that is no JPEG becomes one. */
const LARGE = 1_500_000
const JPEG = { quality: 92, chromaSubsampling: '4:4:4' } as const

/**
 * The file of a page's picture, as it is seen there: the JPEG of the PDF as it is, byte for byte,
 * where it is seen whole, upright and not in the colours of the press; else made from it, with what
 * it says of itself; else made from its pixels.
 *
 * @throws {Error} of sharp, when it is damaged
 */
export const pictureFile = async (picture: PagePicture): Promise<PictureFile> => {
  const file = await sameFile(picture)
  if (!file) return fromPixels(picture)
  const isPlain = isWhole(picture.crop) && picture.turn === 0 && !picture.mirrored
  const { space, orientation = 1 } = await sharp(file).metadata()
  if (isPlain && space !== 'cmyk' && orientation === 1) return { data: file, mimeType: 'image/jpeg' }
  const { width, height } = picture.pixels
  const image = asSeen(sharp(file).toColourspace('srgb'), picture, { width, height })
  const data = await image.withMetadata({ orientation: 1 }).jpeg(JPEG).toBuffer()
  return { data, mimeType: 'image/jpeg' }
}

const isWhole = ({ x0, y0, x1, y1 }: Area): boolean => x1 - x0 > WHOLE && y1 - y0 > WHOLE

const raw = ({ data, width, height, channels }: RawPixels): Sharp =>
  sharp(data, { raw: { width, height, channels } })

/** The file that shows the same as the pixels: another may have the same measures, or be a negative. */
const sameFile = async ({ files, pixels }: PagePicture): Promise<Buffer | undefined> => {
  const wanted = await thumb(raw(pixels))
  let best: { file: Buffer; away: number } | undefined
  for (const bytes of files) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shown = await thumb(sharp(file)).catch(() => undefined)
    const away = shown ? difference(wanted, shown) : Infinity
    if (away < (best?.away ?? SAME)) best = { file, away }
  }
  return best?.file
}

const thumb = (image: Sharp): Promise<Buffer> =>
  image
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .resize(24, 24, { fit: 'fill' })
    .raw()
    .toBuffer()

/** Of grey and of colour thumbs alike: the mean difference of their bytes. */
const difference = (a: Buffer, b: Buffer): number => {
  const pixels = 24 * 24
  const [m, n] = [a.length / pixels, b.length / pixels]
  let sum = 0
  for (let i = 0; i < pixels; i += 1)
    for (let c = 0; c < 3; c += 1)
      sum += Math.abs((a[i * m + Math.min(c, m - 1)] ?? 0) - (b[i * n + Math.min(c, n - 1)] ?? 0))
  return sum / (pixels * 3)
}

const fromPixels = async (picture: PagePicture): Promise<PictureFile> => {
  const { pixels, files } = picture
  const image = asSeen(raw(pixels).toColourspace('srgb').flatten({ background: '#ffffff' }), picture, pixels)
  // What a JPEG in the press's colours gave is a photo all the same.
  return files.length > 0 || pixels.width * pixels.height > LARGE
    ? { data: await image.jpeg(JPEG).toBuffer(), mimeType: 'image/jpeg' }
    : { data: await image.png().toBuffer(), mimeType: 'image/png' }
}

/** Cropped, mirrored and turned as on the page. */
const asSeen = (
  image: Sharp,
  { crop, turn, mirrored }: PagePicture,
  size: { width: number; height: number },
): Sharp => {
  const left = Math.min(size.width - 1, Math.round(crop.x0 * size.width))
  const top = Math.min(size.height - 1, Math.round(crop.y0 * size.height))
  const part = {
    left,
    top,
    width: Math.max(1, Math.min(size.width - left, Math.round((crop.x1 - crop.x0) * size.width))),
    height: Math.max(1, Math.min(size.height - top, Math.round((crop.y1 - crop.y0) * size.height))),
  }
  const cut = isWhole(crop) ? image : image.extract(part)
  const upright = mirrored ? cut.flop() : cut
  return turn === 0 ? upright : upright.rotate(turn)
}
