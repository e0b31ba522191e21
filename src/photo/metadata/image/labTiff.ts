/** TIFF 6.0, section 23 (CIE L*a*b*): L of 8 bits is 0 to 255, a and b are signed. */
const SHORT = 3
const LONG = 4

/**
 * Lab pixels of 8 bits as an uncompressed TIFF of 16, which is how libvips can be given Lab.
 *
 * @param pixels three bytes each.
 */
export function labTiff(pixels: Uint8Array, width: number, height: number): Buffer {
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    // Bits of a sample: three shorts, that stand after the directory.
    [258, SHORT, 3, 0],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 8],
    [273, LONG, 1, 0],
    [277, SHORT, 1, 3],
    [278, LONG, 1, height],
    [279, LONG, 1, pixels.length * 2],
  ]
  const bits = 8 + 2 + entries.length * 12 + 4
  const start = bits + 6
  const file = Buffer.alloc(start + pixels.length * 2)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    file.writeUInt16LE(tag, at)
    file.writeUInt16LE(type, at + 2)
    file.writeUInt32LE(count, at + 4)
    file.writeUInt32LE(tag === 258 ? bits : tag === 273 ? start : value, at + 8)
  })
  for (let channel = 0; channel < 3; channel += 1) file.writeUInt16LE(16, bits + channel * 2)
  // L from 0..255 to 0..65535; a and b, signed, to 256 times as much.
  pixels.forEach((value, index) =>
    file.writeUInt16LE(index % 3 === 0 ? value * 257 : value << 8, start + index * 2),
  )
  return file
}
