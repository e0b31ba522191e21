import { tiffTags } from './tiffTags.ts'

/** What the directory of a TIFF's first picture says of its pixels (TIFF 6.0, section 8). */
export interface TiffFacts {
  /** Pixels, before any rotation. */
  width: number
  height: number
  /** All samples of a pixel, and those of them that are its colour. */
  channels: number
  colours: number
  /** Of each further sample: 1 and 2 are transparency, 0 a saved selection or a spot colour. */
  extra: readonly number[]
  /** CIE L*a*b* in bytes, which libvips does not read. */
  isLabOf8Bits: boolean
  /** EXIF's, 1 to 8. */
  orientation: number
}

const CIELAB = 8

/**
 * Colours by PhotometricInterpretation: RGB, CMYK, YCbCr, three kinds of Lab; grey, a palette and a
 * mask have one.
 */
const COLOURS: Readonly<Record<number, number>> = { 2: 3, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3 }

/** The facts of a TIFF file; what it does not say has TIFF's default. */
export function tiffFacts(tiff: Buffer): TiffFacts {
  const tags = tiffTags(tiff)
  const of = (tag: number, otherwise: number): number => tags.get(tag)?.numbers[0] ?? otherwise
  const photometric = of(262, 1)
  const orientation = of(274, 1)
  return {
    width: of(256, 0),
    height: of(257, 0),
    channels: of(277, 1),
    colours: COLOURS[photometric] ?? 1,
    extra: tags.get(338)?.numbers ?? [],
    isLabOf8Bits: photometric === CIELAB && of(258, 1) === 8,
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
  }
}
