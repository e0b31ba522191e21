import { rasterTiff } from '../../photo/metadata/image/rasterTiff.ts'

/**
 * Raw CMYK as an uncompressed TIFF, which is how sharp can be given CMYK: raw pixels in four
 * channels it takes for RGB with transparency.
 */
export const cmykTiff = (pixels: Uint8Array, width: number, height: number): Buffer =>
  rasterTiff({ width, height, channels: 4, bits: 8, photometric: 5, values: pixels })
