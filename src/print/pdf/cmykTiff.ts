/**
 * Raw CMYK as an uncompressed TIFF (TIFF 6.0, sections 2 and 16), which is how sharp can be given
 * CMYK: raw pixels in four channels it takes for RGB with transparency.
 */
export function cmykTiff(pixels: Uint8Array, width: number, height: number): Buffer {
  const entries: [tag: number, type: 3 | 4, count: number, value: number][] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    // Bits of a sample, four shorts that stand after the directory.
    [258, 3, 4, 0],
    [259, 3, 1, 1],
    // Separated, that is CMYK.
    [262, 3, 1, 5],
    [273, 4, 1, 0],
    [277, 3, 1, 4],
    [278, 4, 1, height],
    [279, 4, 1, pixels.length],
    [284, 3, 1, 1],
  ]
  const bits = 8 + 2 + entries.length * 12 + 4
  const start = bits + 8
  const head = Buffer.alloc(start)
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    const stored = tag === 258 ? bits : tag === 273 ? start : value
    if (type === 3 && count === 1) head.writeUInt16LE(stored, at + 8)
    else head.writeUInt32LE(stored, at + 8)
  })
  for (let plate = 0; plate < 4; plate++) head.writeUInt16LE(8, bits + plate * 2)
  return Buffer.concat([head, pixels])
}
