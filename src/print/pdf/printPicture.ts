import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { crop } from '../layout/crop.ts'
import type { PictureFrame } from '../layout/Layout.ts'
import { sizeInPrint } from '../pictures/sizeInPrint.ts'
import { pressJpeg, type PressColours } from './pressJpeg.ts'

export interface PictureColours extends PressColours {
  /** Pixels per inch above which a picture is scaled down. */
  ppi: number
}

/**
 * The part of an original that a frame shows, as a JPEG at its size in print. CMYK has no profile inside: the page's output
 * intent is its profile.
 * @throws Error what sharp says when the original is damaged
 */
export async function printPicture(
  original: Uint8Array,
  frame: PictureFrame,
  colours: PictureColours,
): Promise<Buffer> {
  return pressJpeg(await cropped(original, frame, colours.ppi), colours)
}

async function cropped(original: Uint8Array, frame: PictureFrame, ppi: number): Promise<Sharp> {
  const image = sharp(original)
  const { autoOrient } = await image.metadata()
  // What is stored about the file may be of its sides before they were turned: the shape of the frame decides.
  const part = crop(autoOrient, frame.area, frame.photo.file?.focal)
  const { width, height } = sizeInPrint({ ...frame, crop: part }, ppi)
  return image
    .autoOrient()
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
}
