import { openPicture } from '../../photo/metadata/image/openPicture.ts'
import { crop } from '../layout/crop.ts'
import type { PictureFrame } from '../layout/Layout.ts'
import type { PrintContext } from '../types.ts'
import { linkPath, placedPath } from './fileNames.ts'
import type { ListedPicture } from './manifest.ts'
import { pictureWords } from './pictureWords.ts'
import type { PrintedPicture } from './printedPictures.ts'
import { renderPicture } from './renderPicture.ts'
import type { PackageColours } from './renderPicture.ts'
import { sizeInPrint, wholeInPrint } from './sizeInPrint.ts'

/** Both files of a picture, and its line of the list. */
export interface MadePicture {
  placed: Buffer
  whole: Buffer
  listed: ListedPicture
}

/**
 * Makes both files of one picture: cropped as it is placed, and whole.
 *
 * @param name of its files.
 * @throws {Error} of `readPicture` or sharp, when the original is missing or damaged.
 */
export async function makePicture(
  picture: PrintedPicture,
  name: string,
  context: PrintContext,
  colours: PackageColours,
): Promise<MadePicture> {
  const original = await context.readPicture(picture.frame.photo)
  const { autoOrient: upright } = await (await openPicture(original)).metadata()
  const frame = asItIs(picture.frame, upright)
  const { ppi } = context.template.pictures
  const words = pictureWords(picture, context.register, context.timeZone)
  const part = { ...sizeInPrint(frame, ppi), crop: frame.crop }
  return {
    placed: await renderPicture(original, part, colours, words),
    whole: await renderPicture(original, wholeInPrint(frame, upright, ppi), colours, words),
    listed: listedOf({ ...picture, frame }, name, context),
  }
}

/**
 * The frame with its crop for the picture as it stands upright. The stored sides may be those
 * before rotation; the shape of the frame then decides.
 */
function asItIs(frame: PictureFrame, upright: { width: number; height: number }): PictureFrame {
  const { area, photo } = frame
  const part = crop(upright, area, photo.file?.focal)
  return { ...frame, crop: part, ppi: Math.round((part.width / area.width) * MM_PER_INCH) }
}

const MM_PER_INCH = 25.4

function listedOf(
  picture: PrintedPicture,
  name: string,
  { register, template, timeZone }: PrintContext,
): ListedPicture {
  const { frame, caption, credit } = picture
  const { width, height, ppi } = sizeInPrint(frame, template.pictures.ppi)
  const { creditLine = '', byline = '', copyrightNotice = '' } = pictureWords(picture, register, timeZone)
  return {
    item: frame.item,
    file: placedPath(name),
    link: linkPath(name),
    photo: frame.photo.id,
    caption,
    credit,
    creditLine,
    photographer: byline,
    copyright: copyrightNotice,
    placed: { width: frame.area.width, height: frame.area.height },
    pixels: { width, height },
    ppi: Math.round(ppi),
    effectivePpi: frame.ppi,
    coarse: frame.ppi < template.pictures.warnPpi,
  }
}
