import type { Glyph } from '../marks/Mark.ts'

/** Of the type size: glyphs nearer than this are the same, printed again for weight or a shadow. */
const NEAR = 0.15

/** The glyphs without those that print the same character in the same place again. */
export const onceEach = (glyphs: readonly Glyph[]): Glyph[] => {
  const seen = new Map<string, Glyph[]>()
  return glyphs.filter((glyph) => {
    const cell = (dx: number, dy: number): string =>
      `${glyph.text} ${Math.floor(glyph.x0 / 4) + dx} ${Math.floor(glyph.y0 / 4) + dy}`
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => seen.get(cell(dx, dy)) ?? []))
    if (around.some((other) => isSame(glyph, other))) return false
    seen.set(cell(0, 0), [...(seen.get(cell(0, 0)) ?? []), glyph])
    return true
  })
}

const isSame = (a: Glyph, b: Glyph): boolean => {
  const most = NEAR * Math.min(a.size, b.size)
  return (
    a.turn === b.turn &&
    Math.abs(a.x0 - b.x0) < most &&
    Math.abs(a.y0 - b.y0) < most &&
    Math.abs(a.size - b.size) < most
  )
}
