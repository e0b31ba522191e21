/** An uncompressed picture, as libvips cannot be given it raw. */
export interface Raster {
  /** Pixels. */
  width: number
  height: number
  /** Of a pixel. */
  channels: number
  /** Of one channel's value: 8 or 16. Values of 16 bits stand little-endian. */
  bits: 8 | 16
  /**
   * TIFF's `PhotometricInterpretation`: 5 is CMYK (6.0, section 16), 8 is CIE L*a*b* (section 23).
   */
  photometric: 5 | 8
  /** The values, pixel by pixel, row by row. */
  values: Uint8Array
}

/** TIFF 6.0, section 2: the types of a field's value. */
const SHORT = 3
const LONG = 4

/** A raster as an uncompressed little-endian TIFF in one strip (TIFF 6.0, section 2). */
export function rasterTiff({ width, height, channels, bits, photometric, values }: Raster): Buffer {
  const fields = 10
  // The bits of each channel do not fit into their field and stand after the directory.
  const bitsAt = 8 + 2 + fields * 12 + 4
  const stripAt = bitsAt + channels * 2
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, channels, bitsAt],
    [259, SHORT, 1, 1], // Compression: none
    [262, SHORT, 1, photometric],
    [273, LONG, 1, stripAt],
    [277, SHORT, 1, channels],
    [278, LONG, 1, height], // RowsPerStrip
    [279, LONG, 1, values.length],
    [284, SHORT, 1, 1], // PlanarConfiguration: the channels of a pixel stand together
  ]
  const head = Buffer.alloc(stripAt)
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(fields, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    // Little-endian, so that a short stands in the first two of the four bytes.
    head.writeUInt32LE(value, at + 8)
  })
  for (let channel = 0; channel < channels; channel += 1) head.writeUInt16LE(bits, bitsAt + channel * 2)
  return Buffer.concat([head, values])
}
