/**
 * Reduces cyan, magenta and yellow where the four plates together put more ink on the paper than it
 * takes. Black is kept, since it carries the drawing.
 *
 * @param pixels CMYK, one byte per plate, 255 is full; changed in place
 * @param limit percent, 400 is all four plates full
 */
export function limitInk(pixels: Uint8Array, limit: number): void {
  const most = (limit / 100) * 255
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const colour = pixels[at]! + pixels[at + 1]! + pixels[at + 2]!
    const black = pixels[at + 3]!
    if (colour + black <= most) continue
    const share = Math.max(0, most - black) / colour
    pixels[at] = Math.floor(pixels[at]! * share)
    pixels[at + 1] = Math.floor(pixels[at + 1]! * share)
    pixels[at + 2] = Math.floor(pixels[at + 2]! * share)
  }
}
