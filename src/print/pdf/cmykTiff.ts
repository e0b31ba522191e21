import { rasterTiff } from '../../photo/metadata/image/rasterTiff.ts'

/**
 * Wraps raw CMYK in an uncompressed TIFF, because sharp takes raw pixels in four channels for RGB
 * with transparency.
 */
export const cmykTiff = (pixels: Uint8Array, width: number, height: number): Buffer =>
  rasterTiff({ width, height, channels: 4, bits: 8, photometric: 5, values: pixels })
