import type { Matrix, RawOperator, RawPage } from '../open/RawPage.ts'
import { shared } from './areas.ts'
import type { Area, Glyph, Marks, Picture, Shape } from './Mark.ts'
import { areaOf, pageMatrix, times } from './matrix.ts'
import { pictureAt } from './pictureAt.ts'
import { pathArea, shapesOf } from './shapesOf.ts'
import { PLAIN, TextState, type TextSettings } from './TextState.ts'

/** The graphics state of ISO 32000-1, section 8.4, as far as a reader needs it. */
interface Graphics {
  matrix: Matrix
  clip: Area
  fill: string
  stroke: string
  lineWidth: number
  alpha: number
  text: TextSettings
}

const NOWHERE: Area = { x0: 0, y0: 0, x1: 0, y1: 0 }
/** What is not seen on paper: nearly transparent. */
const FAINT = 0.05

/** What the operators of a page print, each thing at its place. */
export const marksOf = (page: RawPage): Marks => new Painter(page).paint()

class Painter {
  private readonly page: RawPage
  private readonly glyphs: Glyph[] = []
  private readonly shapes: Shape[] = []
  private readonly pictures: Picture[] = []
  private readonly stack: Graphics[] = []
  private readonly text = new TextState()
  private state: Graphics
  private clips = false
  /** Glyphs that are not painted: the text behind a scan. */
  private hidden = 0

  constructor(page: RawPage) {
    this.page = page
    const matrix = pageMatrix(page.view, page.rotate)
    // A text outside of the page is read too, and told as left over; a picture there is none.
    const clip = { x0: -5000, y0: -5000, x1: 20000, y1: 20000 }
    this.state = { matrix, clip, fill: '#000000', stroke: '#000000', lineWidth: 1, alpha: 1, text: PLAIN }
  }

  paint(): Marks & { hidden: number } {
    for (const operator of this.page.operators) this.run(operator)
    const [left, bottom, right, top] = this.page.view
    const lies = this.page.rotate % 180 !== 0
    return {
      width: lies ? top - bottom : right - left,
      height: lies ? right - left : top - bottom,
      glyphs: this.glyphs,
      shapes: this.shapes,
      pictures: this.pictures,
      hidden: this.hidden,
    }
  }

  private run(operator: RawOperator): void {
    const { state } = this
    switch (operator.op) {
      case 'save':
        this.stack.push(state)
        break
      case 'paintFormXObjectBegin':
        this.stack.push(state)
        this.state = { ...state, matrix: times(state.matrix, operator.matrix) }
        break
      case 'restore':
      case 'paintFormXObjectEnd':
        this.state = this.stack.pop() ?? state
        break
      case 'transform':
        this.state = { ...state, matrix: times(state.matrix, operator.matrix) }
        break
      case 'clip':
        this.clips = true
        break
      case 'path':
        this.path(operator)
        break
      case 'picture':
        this.picture(operator.id)
        break
      case 'setFillColour':
        this.state = { ...state, fill: operator.colour }
        break
      case 'setStrokeColour':
        this.state = { ...state, stroke: operator.colour }
        break
      case 'setLineWidth':
        this.state = { ...state, lineWidth: operator.value }
        break
      case 'setFillAlpha':
        this.state = { ...state, alpha: operator.value }
        break
      default:
        this.runText(operator)
    }
  }

  private runText(operator: RawOperator): void {
    const { text } = this.state
    switch (operator.op) {
      case 'beginText':
        this.text.begin()
        break
      case 'setTextMatrix':
        this.text.setMatrix(operator.matrix)
        break
      case 'moveText':
        this.text.move(operator.x, operator.y)
        break
      case 'setLeadingMoveText':
        this.set({ leading: -operator.y })
        this.text.move(operator.x, operator.y)
        break
      case 'nextLine':
        this.text.move(0, text.leading)
        break
      case 'setFont':
        this.set({ font: operator.font, size: operator.size })
        break
      case 'showText':
        this.show(operator.glyphs)
        break
      case 'setCharSpacing':
        this.set({ charSpacing: operator.value })
        break
      case 'setWordSpacing':
        this.set({ wordSpacing: operator.value })
        break
      case 'setHScale':
        this.set({ scale: operator.value / 100 })
        break
      case 'setLeading':
        this.set({ leading: -operator.value })
        break
      case 'setTextRise':
        this.set({ rise: operator.value })
        break
      case 'setTextRenderingMode':
        this.set({ mode: operator.value })
        break
      default:
    }
  }

  private set(change: Partial<TextSettings>): void {
    this.state = { ...this.state, text: { ...this.state.text, ...change } }
  }

  private show(glyphs: Extract<RawOperator, { op: 'showText' }>['glyphs']): void {
    const { text: settings, matrix, fill, stroke, alpha } = this.state
    const isStroked = settings.mode === 1 || settings.mode === 5
    const colour = isStroked ? stroke : fill
    const font = this.page.fonts[settings.font]
    const shown = this.text.show(glyphs, { settings, font, page: matrix, colour })
    if (settings.mode === 3 || settings.mode === 7 || alpha < FAINT) this.hidden += shown.length
    else for (const glyph of shown) if (shared(glyph, this.state.clip)) this.glyphs.push(glyph)
  }

  private path(operator: Extract<RawOperator, { op: 'path' }>): void {
    const { matrix, clip, fill, stroke, lineWidth, alpha } = this.state
    if (operator.paint !== 'none' && alpha >= FAINT) {
      const [a, b] = matrix
      const width = lineWidth * Math.hypot(a, b)
      this.shapes.push(...shapesOf(operator, matrix, clip, { fill, stroke, width }))
    }
    if (!this.clips) return
    this.clips = false
    const area = pathArea(operator.data, matrix)
    this.state = { ...this.state, clip: (area && shared(area, clip)) ?? NOWHERE }
  }

  private picture(id: string): void {
    const { matrix, clip } = this.state
    const { view, rotate } = this.page
    const [left, bottom, right, top] = view
    const page = areaOf(pageMatrix(view, rotate), { x0: left, y0: bottom, x1: right, y1: top })
    const seen = shared(clip, page)
    const picture = seen && pictureAt(id, matrix, seen)
    if (picture) this.pictures.push(picture)
  }
}
