import { isSpace, isSquare } from '../../pageText/text/ink.ts'
import { hull } from '../marks/areas.ts'
import type { Glyph } from '../marks/Mark.ts'
import type { PageLine } from './PageLine.ts'

/** Gaps as wide as this part of the type size are a space between Latin letters. */
const WORD = 0.17
/** Between Chinese characters, which may be set loosely, a gap is one when it is wider than this. */
const SQUARE = 0.42

/** The line of some glyphs, in the order in which they are read. */
export const lineOf = (glyphs: readonly Glyph[], way: PageLine['way']): PageLine => {
  const size = most(glyphs, ({ size: points }) => Math.round(points * 10) / 10)
  const font = most(glyphs, (glyph) => glyph.font)
  const having = glyphs.filter((glyph) => glyph.font === font).length
  return {
    ...hull(glyphs),
    text: textOf(glyphs, way),
    glyphs,
    size,
    font,
    share: having / Math.max(1, glyphs.length),
    colour: most(glyphs, ({ colour }) => colour),
    way,
    base: most(glyphs, ({ base }) => Math.round(base * 10) / 10),
  }
}

/** What most glyphs have, by the length of their text. */
const most = <Value extends string | number>(
  glyphs: readonly Glyph[],
  of: (glyph: Glyph) => Value,
): Value => {
  const counts = new Map<Value, number>()
  for (const glyph of glyphs) {
    const value = of(glyph)
    counts.set(value, (counts.get(value) ?? 0) + glyph.text.length)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  // A line has at least one glyph.
  if (!first) throw new Error('A line without a glyph')
  return first[0]
}

const textOf = (glyphs: readonly Glyph[], way: PageLine['way']): string => {
  const gaps = gapsIn(glyphs, way)
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  let text = ''
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1]
    if (before && isApart(before, glyph, gaps[i - 1] ?? 0, usual)) text += ' '
    text += glyph.text
  }
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

const gapsIn = (glyphs: readonly Glyph[], way: PageLine['way']): number[] =>
  glyphs.slice(1).map((glyph, i) => {
    const before = glyphs[i] ?? glyph
    const size = Math.min(wide(glyph), wide(before))
    if (way === 'across') return (glyph.x0 - before.x1) / size
    if (way === 'down') return (glyph.y0 - before.y1) / size
    return (glyph.turn === 270 ? before.y0 - glyph.y1 : glyph.y0 - before.y1) / size
  })

/** What a gap beside a glyph is measured by: its type size, or its own width where type is narrowed. */
const wide = ({ text, size, x0, x1, vertical }: Glyph): number =>
  isSquare(text.charCodeAt(0)) && !vertical ? Math.max(size * 0.5, Math.min(size, x1 - x0)) : size

const isApart = (before: Glyph, glyph: Glyph, gap: number, usual: number): boolean => {
  const last = before.text.charCodeAt(before.text.length - 1)
  const first = glyph.text.charCodeAt(0)
  if (isSpace(last) || isSpace(first)) return false
  const square = isSquare(last) || isSquare(first)
  // Letters that are spaced out on purpose, or set close, are judged by their own usual gap.
  const loose = square ? usual : Math.max(0, usual)
  return gap > (square ? SQUARE : WORD) + (loose < 0.6 ? loose : 0)
}
