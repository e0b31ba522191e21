import sharp from 'sharp'
import type { PictureFrame } from '../layout/Layout.ts'
import type { PrintContext } from '../types.ts'
import { linkPath, placedPath } from './fileNames.ts'
import type { ListedPicture } from './manifest.ts'
import { PictureError } from './PictureError.ts'
import { pictureWords } from './pictureWords.ts'
import type { PrintedPicture } from './printedPictures.ts'
import { renderPicture } from './renderPicture.ts'
import { sizeInPrint, wholeInPrint } from './sizeInPrint.ts'

/** Both files of a picture, and its line of the list. */
export interface MadePicture {
  placed: Buffer
  whole: Buffer
  listed: ListedPicture
}

/**
 * One printed picture, cropped as it is placed and whole.
 *
 * @param name of its files.
 * @param profile path of the press's ICC profile; absent: sRGB.
 * @throws {PictureError} when the original is gone or damaged.
 */
export async function makePicture(
  picture: PrintedPicture,
  name: string,
  context: PrintContext,
  profile: string | undefined,
): Promise<MadePicture> {
  const { frame } = picture
  const original = await orSay(frame, 'cannot be read', () => context.readPicture(frame.photo))
  return orSay(frame, 'cannot be made ready for print', async () => ({
    ...(await renderBoth(original, picture, context, profile)),
    listed: listedOf(picture, name, context),
  }))
}

async function renderBoth(
  original: Uint8Array,
  picture: PrintedPicture,
  { register, template, timeZone }: PrintContext,
  profile: string | undefined,
): Promise<Pick<MadePicture, 'placed' | 'whole'>> {
  const { frame } = picture
  const { ppi, quality } = template.pictures
  const words = pictureWords(picture, register, timeZone)
  const how = { quality, ...(profile !== undefined && { profile }) }
  const { autoOrient } = await sharp(original).metadata()
  const part = sizeInPrint(frame, ppi)
  const whole = wholeInPrint(frame, autoOrient, ppi)
  return {
    placed: await renderPicture(original, { ...part, ...how, crop: frame.crop }, words),
    whole: await renderPicture(original, { ...whole, ...how }, words),
  }
}

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
    effectivePpi: Math.floor(frame.ppi),
    coarse: frame.ppi < template.pictures.warnPpi,
  }
}

async function orSay<T>({ item, photo }: PictureFrame, what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    const name = photo.file?.filename ?? photo.id
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new PictureError(
      item,
      photo.id,
      `The file of photo ${name} (${item}) ${what}: ${why}. Upload the picture again as a new photo, or take it off the page.`,
      { cause },
    )
  }
}
