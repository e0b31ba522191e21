import type { Photo, PhotoUse } from '../../../story/types.ts'
import type { PictureSettings } from '../../templates/types.ts'
import { crop } from '../crop.ts'
import type { LayoutContext, Elastic } from '../Elastic.ts'
import type { Area, Frame, PictureFrame } from '../Layout.ts'
import { heightOf, stack } from '../stack.ts'
import { captionText } from '../text/captionText.ts'
import { toMillimetres } from '../units.ts'

/** Between a picture and its caption. */
const GAP = 1.6

/**
 * The largest height of a picture as a factor of its width: a taller one is cropped even where
 * there is room.
 */
const TALLEST = 1.3

/** A picture with its caption and credit directly beneath it. */
export function picture(
  photo: Photo,
  { id, item, width, use }: { id: string; item: string; width: number; use?: PhotoUse },
  context: LayoutContext,
): Elastic {
  const text = captionText(photo, context.register, use)
  const caption = stack([text], context.measure([{ text, width }]), context.template)
  const beneath = GAP + toMillimetres(heightOf(caption, context.template))
  const { least, ideal, most } = heights(photo, width, context.template.pictures)
  return {
    least: least + beneath,
    ideal: ideal + beneath,
    most: most + beneath,
    frames: (area) => {
      const height = area.height - beneath
      return [
        pictureFrame(photo, { id, item }, { ...area, height }),
        captionFrame(
          caption,
          { id: `${id}/caption`, item },
          { ...area, y: area.y + height + GAP, height: beneath - GAP },
        ),
      ]
    },
  }
}

/**
 * The size of a photo's file. A photo without a file is laid out with the shape three by two;
 * printing it is refused later.
 */
const sizesOf = ({ file }: Photo) =>
  file && file.width > 0 && file.height > 0 ? file : { width: 3, height: 2 }

function heights(photo: Photo, width: number, { minShown, warnPpi }: PictureSettings) {
  const { width: across, height: down } = sizesOf(photo)
  const natural = (width * down) / across
  const ideal = Math.min(natural, width * TALLEST)
  const least = Math.min(ideal, natural * minShown)
  // A taller picture is cropped at its sides and enlarged, which makes it coarser.
  const fine = photo.file ? (down * 25.4) / warnPpi : Infinity
  const most = Math.min(natural / minShown, width * TALLEST, fine)
  return { ideal, least, most: Math.max(ideal, most) }
}

function pictureFrame(photo: Photo, names: { id: string; item: string }, area: Area): PictureFrame {
  const shown = crop(sizesOf(photo), area, photo.file?.focal)
  const ppi = photo.file ? Math.round(shown.width / (area.width / 25.4)) : 0
  return { type: 'picture', ...names, area, photo, crop: shown, ppi, alt: photo.alt }
}

const captionFrame = (
  paragraphs: ReturnType<typeof stack>,
  names: { id: string; item: string },
  area: Area,
): Frame => ({
  type: 'text',
  part: 'caption',
  ...names,
  area,
  columns: 1,
  gutter: 0,
  vertical: false,
  align: 'top',
  paragraphs,
})
