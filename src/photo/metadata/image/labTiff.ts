import { rasterTiff } from './rasterTiff.ts'

/**
 * Lab pixels of 8 bits as an uncompressed TIFF of 16, which is how libvips can be given Lab.
 *
 * @param pixels three bytes each: L from 0 to 255, a and b signed (TIFF 6.0, section 23)
 */
export function labTiff(pixels: Uint8Array, width: number, height: number): Buffer {
  const values = Buffer.alloc(pixels.length * 2)
  // L from 0..255 to 0..65535; a and b, signed, to 256 times as much.
  pixels.forEach((value, index) =>
    values.writeUInt16LE(index % 3 === 0 ? value * 257 : value << 8, index * 2),
  )
  return rasterTiff({ width, height, channels: 3, bits: 16, photometric: 8, values })
}
