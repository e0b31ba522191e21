import { isSquare, isInk } from '../../pageText/text/ink.ts'
import type { Glyph } from '../marks/Mark.ts'

/** Of the type size: how far below the next character of a line set downwards begins, at most. */
const PITCH = 1.4
/** The fewest characters of a line set downwards. */
const FEWEST = 3

const middle = ({ x0, x1 }: Glyph): number => (x0 + x1) / 2

/**
 * Takes out the lines that are set downwards, one character under the other: glyphs of a vertical
 * font, and characters that stand nearer to the one below than to the one beside. The columns of
 * a text in horizontal lines are not taken: its lines are further apart than its characters.
 */
export const takeStacks = (glyphs: readonly Glyph[]): { stacks: Glyph[][]; rest: Glyph[] } => {
  const upright = glyphs.filter(({ turn }) => turn === 0)
  const near = new Neighbours(upright)
  const next = new Map<Glyph, Glyph>()
  const followers = new Set<Glyph>()
  for (const glyph of upright) {
    const below = near.below(glyph)
    if (!below || followers.has(below)) continue
    if (!glyph.vertical && !isStacked(glyph, below, near)) continue
    next.set(glyph, below)
    followers.add(below)
  }
  const stacks = upright
    .filter((glyph) => next.has(glyph) && !followers.has(glyph))
    .map((glyph) => chain(glyph, next))
  const kept = stacks.filter((stack) => stack.length >= FEWEST || stack.every(({ vertical }) => vertical))
  const taken = new Set(kept.flat())
  return { stacks: kept, rest: glyphs.filter((glyph) => !taken.has(glyph)) }
}

const chain = (first: Glyph, next: ReadonlyMap<Glyph, Glyph>): Glyph[] => {
  const stack = [first]
  for (let glyph = next.get(first); glyph && stack.length < 500; glyph = next.get(glyph)) stack.push(glyph)
  return stack
}

const isStacked = (glyph: Glyph, below: Glyph, near: Neighbours): boolean => {
  if (!isSquare(glyph.text.charCodeAt(0)) && !isSquare(below.text.charCodeAt(0))) return false
  const down = (below.y0 - glyph.y0) / glyph.size
  const beside = Math.min(near.beside(glyph), near.beside(below))
  return down < PITCH - 0.15 && down < beside - 0.12
}

/** Which glyphs stand beside and below another. */
class Neighbours {
  private readonly cells = new Map<string, Glyph[]>()

  constructor(glyphs: readonly Glyph[]) {
    for (const glyph of glyphs) {
      if (!isInk(glyph.text.charCodeAt(0))) continue
      const key = this.key(middle(glyph), glyph.y0)
      this.cells.set(key, [...(this.cells.get(key) ?? []), glyph])
    }
  }

  private key(x: number, y: number): string {
    return `${Math.floor(x / 12)} ${Math.floor(y / 12)}`
  }

  private within(x0: number, x1: number, y0: number, y1: number): Glyph[] {
    const found: Glyph[] = []
    for (let x = Math.floor(x0 / 12); x <= Math.floor(x1 / 12); x += 1)
      for (let y = Math.floor(y0 / 12); y <= Math.floor(y1 / 12); y += 1)
        found.push(...(this.cells.get(`${x} ${y}`) ?? []))
    return found
  }

  /** The nearest glyph right below, of about the same size. */
  below(glyph: Glyph): Glyph | undefined {
    const { size } = glyph
    const x = middle(glyph)
    return this.within(x - size * 0.3, x + size * 0.3, glyph.y0, glyph.y0 + size * PITCH)
      .filter(
        (other) =>
          other !== glyph &&
          Math.abs(middle(other) - x) < size * 0.3 &&
          other.y0 - glyph.y0 > size * 0.25 &&
          other.y0 - glyph.y0 < size * PITCH &&
          Math.abs(other.size - size) < size * 0.2,
      )
      .sort((a, b) => a.y0 - b.y0)[0]
  }

  /** How far the nearest glyph on the same line is, from middle to middle, in type sizes; `Infinity` for none. */
  beside(glyph: Glyph): number {
    const { size } = glyph
    const x = middle(glyph)
    const distances = this.within(x - size * 2, x + size * 2, glyph.y0 - size / 2, glyph.y0 + size / 2)
      .filter((other) => other !== glyph && Math.abs(other.y0 - glyph.y0) < size * 0.4)
      .map((other) => Math.abs(middle(other) - x) / size)
    return Math.min(Infinity, ...distances)
  }
}
