import type { Matrix, RawFont, RawGlyph } from '../open/RawPage.ts'
import type { Glyph } from './Mark.ts'
import { around, IDENTITY, moved, times } from './matrix.ts'

/** The text state of ISO 32000-1, section 9.3, which `save` keeps and `restore` brings back. */
export interface TextSettings {
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  /** 1 is as wide as the font has it. */
  scale: number
  leading: number
  rise: number
  /** 3 is invisible. */
  mode: number
}

/** What a text begins with. */
export const PLAIN: TextSettings = {
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
}

/** What a font is taken for that the library could not name. */
const UNKNOWN: RawFont = { name: '', vertical: false, scale: 0.001 }

/** How far type reaches over and under its baseline, in em. */
const OVER = 0.88
const UNDER = 0.12

/** Where text is being set: it moves on with each glyph. */
export class TextState {
  private matrix: Matrix = IDENTITY
  private lineX = 0
  private lineY = 0
  private x = 0
  private y = 0

  begin(): void {
    this.setMatrix(IDENTITY)
  }

  setMatrix(matrix: Matrix): void {
    this.matrix = matrix
    this.x = this.lineX = 0
    this.y = this.lineY = 0
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x
    this.y = this.lineY += y
  }

  /** The glyphs that are shown, with their places on the page. */
  show(
    glyphs: readonly (RawGlyph | number)[],
    about: { settings: TextSettings; font: RawFont | undefined; page: Matrix; colour: string },
  ): Glyph[] {
    const { settings, font = UNKNOWN, page, colour } = about
    const { size, scale, rise } = settings
    const onPage = times(page, this.matrix)
    const shown: Glyph[] = []
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.advance((-glyph * size) / 1000, font, scale)
        continue
      }
      const [text, width, isSpace, own] = glyph
      const spacing = (isSpace ? settings.wordSpacing : 0) + settings.charSpacing
      const metrics = font.vertical ? (own ?? font.verticalMetrics ?? [-1000, 500, 880]) : undefined
      const em = size * font.scale
      const length = metrics ? metrics[0] * em : width * em
      const at: Matrix = times(onPage, [scale, 0, 0, 1, this.x, this.y + rise])
      if (text !== '' && size !== 0)
        shown.push({
          ...placed(at, { size, length, ...(metrics && { across: metrics[1] * 2 * em }) }),
          text,
          vertical: metrics !== undefined,
          font: font.name,
          colour,
        })
      this.advance(metrics ? length - spacing : length + spacing, font, scale)
    }
    return shown
  }

  private advance(by: number, { vertical }: RawFont, scale: number): void {
    if (vertical) this.y += by
    else this.x += by * scale
  }
}

/** Where a glyph stands: its area, size, baseline and turn. */
const placed = (
  at: Matrix,
  { size, length, across }: { size: number; length: number; across?: number },
): Pick<Glyph, 'x0' | 'y0' | 'x1' | 'y1' | 'size' | 'base' | 'turn'> => {
  const [x, y] = moved(at, 0, 0)
  const [right, down] = moved(at, 1, 0)
  const [ux, uy] = moved(at, 0, size)
  const turn = (Math.round((Math.atan2(down - y, right - x) * 180) / Math.PI) + 360) % 360
  const corners =
    across === undefined
      ? ([
          [0, -UNDER * size],
          [length, OVER * size],
        ] as const)
      : ([
          [-Math.abs(across) / 2, length],
          [Math.abs(across) / 2, 0],
        ] as const)
  const area = around(corners.map(([u, v]) => moved(at, u, v)))
  const isTurned = turn === 90 || turn === 270
  const isVertical = across !== undefined
  return {
    ...area,
    size: Math.hypot(ux - x, uy - y),
    base: isTurned || isVertical ? (isVertical ? (area.x0 + area.x1) / 2 : x) : y,
    turn: isVertical ? 0 : turn,
  }
}
