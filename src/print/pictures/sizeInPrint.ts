import type { Area, PictureFrame } from '../layout/Layout.ts'

const MM_PER_INCH = 25.4

/** Pixels and pixels per inch of a picture's file. */
export interface SizeInPrint {
  width: number
  height: number
  /** Exact; files have it rounded to whole numbers. */
  ppi: number
}

/**
 * The pixels of a printed picture: those of its visible part, or fewer where these are finer than
 * the press can print. Never more.
 *
 * @param mostPpi pixels per inch above which the press prints no more detail.
 */
export function sizeInPrint({ area, crop }: PictureFrame, mostPpi: number): SizeInPrint {
  const share = Math.min(1, ((area.width / MM_PER_INCH) * mostPpi) / crop.width)
  const width = Math.max(1, Math.round(crop.width * share))
  const height = Math.max(1, Math.round(crop.height * share))
  return { width, height, ppi: (width / area.width) * MM_PER_INCH }
}

/** The size of the whole picture at the scale of its printed part. */
export function wholeInPrint(
  frame: PictureFrame,
  original: Pick<Area, 'width' | 'height'>,
  mostPpi: number,
): SizeInPrint {
  const part = sizeInPrint(frame, mostPpi)
  const share = part.width / frame.crop.width
  const width = Math.max(1, Math.round(original.width * share))
  const height = Math.max(1, Math.round(original.height * share))
  return { width, height, ppi: part.ppi }
}
