import { openPicture } from '../../photo/metadata/image/openPicture.ts'
import { crop } from '../layout/crop.ts'
import type { PictureFrame } from '../layout/Layout.ts'
import { sizeInPrint } from '../pictures/sizeInPrint.ts'
import { pressJpeg, type PressColours } from './pressJpeg.ts'

/** How a picture is prepared for a page: its colours, and its highest resolution. */
export interface PictureColours extends PressColours {
  /** Pixels per inch above which a picture is scaled down. */
  ppi: number
}

/** A picture at its size in print. */
export interface PrintedPicture {
  /** A JPEG. In CMYK it has no profile inside: the page's output intent is its profile. */
  bytes: Uint8Array
  /** Pixels per inch of the original at this size, measured in the file itself. */
  ppi: number
}

/**
 * The part of an original that a frame shows.
 * @throws Error of sharp, when the original is damaged
 */
export async function printPicture(
  original: Uint8Array,
  frame: PictureFrame,
  colours: PictureColours,
): Promise<PrintedPicture> {
  const image = await openPicture(original)
  const { autoOrient } = await image.metadata()
  // The stored sides may be those before the picture was rotated, so the shape of the frame
  // decides.
  const part = crop(autoOrient, frame.area, frame.photo.file?.focal)
  const { width, height } = sizeInPrint({ ...frame, crop: part }, colours.ppi)
  const cropped = image
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
  return { bytes: await pressJpeg(cropped, colours), ppi: Math.round((part.width / frame.area.width) * 25.4) }
}
